/** A form of an order's page: what it asks, what is wrong with what was sent, and what it does. Everything typed stands in it again. */
export interface FormView {
  readonly action: string;
  /** Makes sending it twice do it once; absent where it changes nothing. */
  readonly key?: string;
  /** Carries photos. */
  readonly isMultipart?: true;
  readonly fields: readonly FormFieldView[];
  readonly submit: string;
  /** The button is for what cannot be undone. */
  readonly weight?: 'usual' | 'grave';
  /** Said under the button. */
  readonly after?: string;
}

export type FormFieldView =
  | HiddenFieldView
  | FactsFieldView
  | LinesFieldView
  | ChoiceFieldView
  | SelectFieldView
  | WordsFieldView
  | PhotosFieldView;

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong, and how to put it right. */
  readonly error?: string;
}

export interface HiddenFieldView {
  readonly kind: 'hidden';
  readonly name: string;
  readonly value: string;
}

/** Read, not asked: what is about to be done. */
export interface FactsFieldView {
  readonly kind: 'facts';
  readonly label: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** How many of which lines. */
export interface LinesFieldView extends Common {
  readonly kind: 'lines';
  readonly lines: readonly {
    /** Of its own field. */
    readonly name: string;
    readonly title: string;
    readonly note?: string;
    readonly most: number;
    /** As typed. */
    readonly value: string;
  }[];
  /** Lines it cannot be asked for, and why. */
  readonly without: readonly { readonly title: string; readonly why: string }[];
}

export interface ChoiceFieldView extends Common {
  readonly kind: 'choice';
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly description?: string;
    readonly isChecked: boolean;
    readonly isDisabled?: boolean;
  }[];
  readonly pick: 'one' | 'several';
}

export interface SelectFieldView extends Common {
  readonly kind: 'select';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}

export interface WordsFieldView extends Common {
  readonly kind: 'words';
  readonly value: string;
  readonly longest: number;
}

export interface PhotosFieldView extends Common {
  readonly kind: 'photos';
  readonly most: number;
}
