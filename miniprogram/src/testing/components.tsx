import { createElement, type ReactNode } from 'react';

interface Props {
  readonly className?: string;
  readonly ariaRole?: string;
  readonly ariaLabel?: string;
  readonly children?: ReactNode;
}

/** Stands in for a component of Taro: a plain element that keeps what tests look at. */
const standIn =
  (tag: string) =>
  ({ className, ariaRole, ariaLabel, children }: Props) =>
    createElement(tag, { className, role: ariaRole, 'aria-label': ariaLabel }, children);

export const View = standIn('div');
export const Text = standIn('span');
export const ScrollView = standIn('div');
