/** The kit's whole surface: native elements with the design language, no word of commerce. */
export { Badge, type BadgeProps } from './badge/Badge.tsx';
export { Button, type ButtonProps } from './button/Button.tsx';
export { type Choice, ChoiceGroup, type ChoiceGroupProps } from './choice-group/ChoiceGroup.tsx';
export { Disclosure, type DisclosureProps } from './disclosure/Disclosure.tsx';
export { Field, type FieldProps } from './field/Field.tsx';
export { Heading, type HeadingProps } from './heading/Heading.tsx';
export { Icon, type IconProps } from './icon/Icon.tsx';
export type { IconName } from './icon/icons.tsx';
export { Link, type LinkProps } from './link/Link.tsx';
export { Notice, type NoticeProps } from './notice/Notice.tsx';
export { Picture, type PictureProps } from './picture/Picture.tsx';
export { Progress, type ProgressProps } from './progress/Progress.tsx';
export { RichText, type RichTextProps } from './rich-text/RichText.tsx';
export { Select, type SelectGroup, type SelectOption, type SelectProps } from './select/Select.tsx';
export { Stepper, type StepperProps } from './stepper/Stepper.tsx';
export { Table, type TableColumn, type TableProps, type TableRow } from './table/Table.tsx';
export { Text, type TextProps } from './text/Text.tsx';
export { VisuallyHidden } from './visually-hidden/VisuallyHidden.tsx';
