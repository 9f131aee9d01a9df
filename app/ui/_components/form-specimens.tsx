import { FormSpecimen } from './form-specimen'
import { Specimen } from './specimen'

const wrong = {
  values: { name: 'Jordan', 'born.day': '31', 'born.month': '2', note: 'Text', site: 'islington', why: ['school'] },
  errors: {
    name: 'Enter a name of up to 60 characters',
    'born.year': 'Enter a year of birth, like 2011',
    note: 'Write a note',
    site: 'Choose a borough',
    phone: 'Say whether they have their phone',
    why: 'Choose at least one reason',
    likes: 'Choose no more than three',
  },
  formError: 'Nothing was saved.',
}

export function FormSpecimens() {
  return (
    <>
      <Specimen name="Form">
        <FormSpecimen prefix="" />
      </Specimen>
      <Specimen name="Form with mistakes">
        <FormSpecimen prefix="wrong" initial={wrong} />
      </Specimen>
    </>
  )
}
