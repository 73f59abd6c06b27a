// One target of the office, edited in place; empty takes it away.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatAmount, parseAmount } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import classes from './home.module.css';
import { type Indicator, Targets } from './plan';

interface TargetInputProps {
  readonly id: Indicator['id'];
  readonly label: string;
  readonly targets: Targets;
  readonly onSave: (targets: Targets) => void;
}

const ofTarget = (id: Indicator['id'], targets: Targets): string => {
  if (id === 'contractsFen')
    return targets.contractsFen === undefined ? '' : formatAmount(targets.contractsFen, { group: false });
  const value = id === 'industrialised' ? targets.industrialised : targets.openLicences;
  return value === undefined ? '' : String(value);
};

/** null where the text is no target. */
export function withTarget(id: Indicator['id'], text: string, targets: Targets): Targets | null {
  const { [id as keyof Targets]: _old, ...rest } = targets;
  if (text.trim() === '') return rest;
  const amount = id === 'contractsFen' ? parseAmount(text) : null;
  const value = amount === null ? Number(text.trim().replace(/%$/, '')) : amount.ok ? amount.fen : Number.NaN;
  const read = Targets.safeParse({ ...rest, [id]: value });
  return read.success ? read.data : null;
}

export function TargetInput({ id, label, targets, onSave }: TargetInputProps) {
  const t = useT();
  const [text, setText] = useState(() => ofTarget(id, targets));
  const [isWrong, setWrong] = useState(false);
  const save = (): void => {
    const next = withTarget(id, text, targets);
    setWrong(next === null);
    if (next !== null && text !== ofTarget(id, targets)) onSave(next);
  };
  return (
    <TextInput
      className={classes.target}
      aria-label={t('home.targetOf', { what: label })}
      placeholder={t(
        id === 'industrialised'
          ? 'home.unitPercent'
          : id === 'contractsFen'
            ? 'home.unitYuan'
            : 'home.unitPieces',
      )}
      value={text}
      error={isWrong && t('home.targetWrong')}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
      data-testid={`target-${id}`}
    />
  );
}
