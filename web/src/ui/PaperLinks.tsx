import { ButtonLink } from './Button.tsx'

/** The page as a file to keep: PDF and Word, made below `at`, an address relative to the page. */
export function PaperLinks({ at = 'paper' }: { at?: string }) {
  return (
    <>
      <ButtonLink to={`${at}/pdf`} download>
        PDF
      </ButtonLink>
      <ButtonLink to={`${at}/docx`} look="plain" download>
        Word
      </ButtonLink>
    </>
  )
}
