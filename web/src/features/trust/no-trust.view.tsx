import { EmptyState } from '#ui/EmptyState.tsx'

/** A school that is in no trust, and what somebody has to do so that it is. */
export function NoTrust({ urn, many }: { urn: string; many: string }) {
  return (
    <EmptyState title="Your school is in no trust here">
      {`Schools of one trust can share ${many} with each other. Ask whoever runs Waymark for your school to say which trust it is in, on the command line:`}
      <code className="trust-command">{`waymark school trust --school ${urn} --name "…"`}</code>
      {'Until then you see nothing of other schools, and they see nothing of yours.'}
    </EmptyState>
  )
}
