import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/Fields.tsx'
import { FormErrors } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Steps } from '#ui/Steps.tsx'
import { fieldWords } from './field-words.rules.ts'
import { importSteps } from './steps.rules.ts'

interface Props {
  fileName: string
  system: string | null
  columns: readonly { header: string; sample: readonly string[]; field: string }[]
  dateOrder: string
  fields: readonly string[]
  problems: readonly { field: string; says: string }[]
  typed: Record<string, string> | null
}

const orders = [
  { value: '', words: 'Let Waymark tell, and ask when it cannot' },
  { value: 'dmy', words: 'Day, month, year (14/03/2013)' },
  { value: 'mdy', words: 'Month, day, year (3/14/2013)' },
  { value: 'iso', words: 'Year, month, day (2013-03-14)' },
]

export function MappingView({ fileName, system, columns, dateOrder, fields, problems, typed }: Props) {
  return (
    <>
      <PageHead
        eyebrow={fileName}
        title="Match the columns"
        lead={
          system
            ? `This looks like an export from ${system}. Waymark remembers what you choose for the next file with these headings.`
            : 'Waymark remembers what you choose for the next file with these headings.'
        }
      />
      <Steps steps={importSteps} at={1} />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <SelectField name="dateOrder" label="How dates are written" value={dateOrder} choices={orders} />
        <table className="plain-table block">
          <caption className="vh">Columns of the file</caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">First values</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) => (
              <tr key={column.header}>
                <th scope="row">{column.header}</th>
                <td className="muted">{column.sample.filter(Boolean).join(' · ') || 'empty'}</td>
                <td>
                  <input type="hidden" name="header" value={column.header} />
                  <label className="vh" htmlFor={`field-${index}`}>
                    What {column.header} is
                  </label>
                  <span className="sel">
                    <select id={`field-${index}`} name="field" defaultValue={typed?.[column.header] ?? column.field}>
                      <option value="">Leave out</option>
                      {fields.map((field) => (
                        <option key={field} value={field}>
                          {fieldWords(field)}
                        </option>
                      ))}
                    </select>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="btn-row">
          <Button look="fill">Check each row</Button>
        </div>
      </Form>
    </>
  )
}
