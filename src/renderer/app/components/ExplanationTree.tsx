// A figure and what it was made of: opened line by line, down to payments and costs. Keyboard: Tab and Enter.
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Explained } from '../../../domain/distribution';
import { formatAmount } from '../../../domain/money';
import classes from './ExplanationTree.module.css';

export interface ExplanationTreeProps {
  readonly tree: Explained;
  readonly titleOf: (node: Explained) => string;
  /** How it was calculated, in words; '' where there is nothing to say. */
  readonly formulaOf: (node: Explained) => string;
  /** The figure a reference stands for. */
  readonly find: (id: string) => Explained | undefined;
  readonly label: string;
  readonly testId?: string;
}

export function ExplanationTree(props: ExplanationTreeProps) {
  return (
    <div className={classes.tree} data-testid={props.testId}>
      <ul aria-label={props.label}>
        {props.tree.children.map((node) => (
          <Figure key={node.id} {...props} node={node} depth={0} />
        ))}
      </ul>
    </div>
  );
}

/** A tree is as deep as a policy has steps; a reference is followed once, never back into itself. */
const DEEPEST = 40;

function Figure(
  props: ExplanationTreeProps & { readonly node: Explained; readonly depth: number },
): ReactNode {
  const { node, titleOf, formulaOf, find, depth } = props;
  const [open, setOpen] = useState(false);
  const shown = node.op === 'ref' ? (find(node.inputs.to) ?? node) : node;
  // A line is only the name of who gets the figure below it.
  const whole = shown.op === 'line' ? (shown.children[0] ?? shown) : shown;
  const made = whole.op === 'ref' ? (find(whole.inputs.to) ?? whole) : whole;
  const canOpen = made.children.length > 0 && depth < DEEPEST;
  const row = (
    <>
      <span className={classes.mark} aria-hidden>
        {canOpen && (open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />)}
      </span>
      <span className={classes.title}>{titleOf(node)}</span>
      <span className={classes.formula}>{formulaOf(made)}</span>
      <span className={classes.amount}>{formatAmount(node.value)}</span>
    </>
  );
  return (
    <li>
      {canOpen ? (
        <UnstyledButton
          className={classes.row}
          aria-expanded={open}
          data-figure={node.id}
          onClick={() => setOpen(!open)}
        >
          {row}
        </UnstyledButton>
      ) : (
        <div className={classes.row}>{row}</div>
      )}
      {open && (
        <ul>
          {made.children.map((child) => (
            <Figure key={child.id} {...props} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
