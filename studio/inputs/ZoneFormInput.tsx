import { createContext, useContext } from 'react';
import type { FormPatch, ObjectInputProps, PatchEvent } from 'sanity';

type ChangeForm = (patch: FormPatch | FormPatch[] | PatchEvent) => void;

const FormChange = createContext<ChangeForm | undefined>(undefined);

/** The form of a delivery zone. It hands its own onChange down, because one line of text is read into two of its fields. */
export function ZoneFormInput(props: ObjectInputProps) {
  return <FormChange value={props.onChange}>{props.renderDefault(props)}</FormChange>;
}

/** Changes any field of the delivery zone, by its path from the document. Throws outside of its form. */
export function useFormChange(): ChangeForm {
  const change = useContext(FormChange);
  if (change === undefined) {
    throw new Error(
      'useFormChange is used outside of ZoneFormInput, so there is no form to change. Give the document type components.input: ZoneFormInput.',
    );
  }
  return change;
}
