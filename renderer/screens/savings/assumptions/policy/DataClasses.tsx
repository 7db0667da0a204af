import { useState } from 'react'
import type { AnalysisDocument } from '../../../../../shared/document/analysis-document.ts'
import {
  DATA_CLASSES,
  type DataClass,
  type Policy,
} from '../../../../../shared/document/user/policy-choices.ts'
import { Button } from '../../../../components/Button.tsx'
import { Choice } from '../../../../components/forms/Choice.tsx'
import { Form } from '../../../../components/forms/Form.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { projectOf, projectsOf, withDataClass } from './policy-draft.ts'

interface DataClassesProps {
  readonly document: AnalysisDocument
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

/** Which projects hold health, personal or client-confidential data. */
export function DataClasses({ document, policy, onChange }: DataClassesProps) {
  const words = useWords().t.policy
  return (
    <fieldset className="checks gap4">
      <legend className="q">{words.data}</legend>
      <p className="f1 qq">{words.dataText}</p>
      {policy.dataClasses.length === 0 ? (
        <p className="gap1">{words.noData}</p>
      ) : (
        <Rules policy={policy} onChange={onChange} />
      )}
      <AddClass document={document} policy={policy} onChange={onChange} />
    </fieldset>
  )
}

function Rules({ policy, onChange }: Omit<DataClassesProps, 'document'>) {
  const words = useWords().t.policy
  return (
    <table className="t tight gap1">
      <thead>
        <tr>
          <th>{words.project}</th>
          <th>{words.class}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {policy.dataClasses.map((rule, at) => {
          const name = projectOf(rule) ?? words.otherScope
          return (
            <tr key={at} className="free">
              <th scope="row">{name}</th>
              <td>{words.classes[rule.class]}</td>
              <td className="n">
                <Button
                  className="link"
                  text={words.takeOut}
                  label={words.remove(name)}
                  onClick={() => {
                    const dataClasses = policy.dataClasses.filter((each) => each !== rule)
                    onChange({ ...policy, dataClasses })
                  }}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function AddClass({ document, policy, onChange }: DataClassesProps) {
  const words = useWords().t.policy
  const projects = projectsOf(document)
  const [project, setProject] = useState('')
  const [dataClass, setDataClass] = useState<DataClass>('personal')
  const named = project === '' ? projects[0] : project
  if (named === undefined) return null
  return (
    <Form
      className="row wrap gap2"
      onSubmit={() => onChange(withDataClass(policy, named, dataClass))}
    >
      <Choice
        className="choice grow"
        label={words.project}
        value={named}
        choices={projects}
        nameOf={(name) => name}
        onChange={setProject}
      />
      <Choice
        label={words.class}
        value={dataClass}
        choices={DATA_CLASSES}
        nameOf={(each) => words.classes[each]}
        onChange={setDataClass}
      />
      <button type="submit" className="btn sm">
        {words.add}
      </button>
    </Form>
  )
}
