/** The kit's whole surface: native elements with the design language, no word of commerce. */
export { Badge, type BadgeProps } from './badge/Badge.tsx';
export { Button, type ButtonProps } from './button/Button.tsx';
export { type Choice, ChoiceGroup, type ChoiceGroupProps } from './choice-group/ChoiceGroup.tsx';
export { Disclosure, type DisclosureProps } from './disclosure/Disclosure.tsx';
export { Heading, type HeadingProps } from './heading/Heading.tsx';
export { Link, type LinkProps } from './link/Link.tsx';
export { Notice, type NoticeProps } from './notice/Notice.tsx';
export { Picture, type PictureProps } from './picture/Picture.tsx';
export { RichText, type RichTextProps } from './rich-text/RichText.tsx';
export { Text, type TextProps } from './text/Text.tsx';
export { VisuallyHidden } from './visually-hidden/VisuallyHidden.tsx';
