import { Form } from 'react-router'
import { Button } from './Button.tsx'

/**
 * Many papers as one file: a small one comes at once, a larger one is made while a page says how far it is. What is asked for is posted,
 * and the browser itself takes what comes back, since it may be the file.
 */
export function PackButtons({ fields, pdf, word }: { fields: Readonly<Record<string, string>>; pdf: string; word: string }) {
  return (
    <Form method="post" action="/packs" reloadDocument className="btn-row noprint">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button name="format" value="pdf">
        {pdf}
      </Button>
      <Button look="plain" name="format" value="docx">
        {word}
      </Button>
    </Form>
  )
}
