// 报表与打印: the office's logo, the line under the title, who signs, where the seal stands.
import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  type LetterheadSettings,
  largestLogo,
  letterheadSetting,
  readLetterhead,
} from '../../../../domain/reporting/letterhead';
import { Notice } from '../../components/Notice';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { namesIn } from './houseForm';
import { Section } from './Section';

type Logo = NonNullable<LetterheadSettings['logo']>;

export function PrintingSection() {
  const t = useT();
  const { data } = useDeskQuery('settings.get', { keys: [letterheadSetting] }, { entities: ['settings'] });
  const kept = readLetterhead(data?.values[letterheadSetting]);
  const put = async (next: LetterheadSettings): Promise<void> => {
    await runCommand(
      'settings.put',
      { values: { [letterheadSetting]: next } },
      { label: t('settings.saved') },
    );
  };
  const stored = kept.signatories.join('、');
  const [words, setWords] = useState(stored);
  useEffect(() => setWords(stored), [stored]);
  return (
    <Section id="printing">
      <Text size="sm" c="dimmed">
        {t('settings.printing.hint')}
      </Text>
      <LogoField
        logo={kept.logo}
        onChange={({ logo }) => {
          const { logo: _before, ...rest } = kept;
          void put(logo === undefined ? rest : { ...rest, logo });
        }}
      />
      <Checkbox
        label={t('settings.printing.line')}
        checked={kept.line}
        onChange={(event) => void put({ ...kept, line: event.currentTarget.checked })}
        data-testid="printing-line"
      />
      <TextInput
        label={t('settings.printing.signatories')}
        description={t('settings.printing.signatoriesHint')}
        value={words}
        maxLength={300}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => {
          const names = namesIn(words)
            .map((name) => name.slice(0, 50))
            .slice(0, 6);
          if (names.join('、') === stored) setWords(stored);
          else void put({ ...kept, signatories: names });
        }}
        data-testid="printing-signatories"
      />
      <NativeSelect
        label={t('settings.printing.seal')}
        value={kept.seal}
        data={(['right', 'left', 'over'] as const).map((value) => ({
          value,
          label: t(`settings.printing.seal.${value}`),
        }))}
        onChange={(event) => {
          const seal = event.currentTarget.value;
          void put({ ...kept, seal: seal === 'left' || seal === 'over' ? seal : 'right' });
        }}
        data-testid="printing-seal"
      />
    </Section>
  );
}

function LogoField({
  logo,
  onChange,
}: {
  readonly logo: Logo | undefined;
  readonly onChange: (next: { logo: Logo | undefined }) => void;
}) {
  const t = useT();
  const [url, setUrl] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const hash = logo?.hash;
  useEffect(() => {
    setUrl(null);
    if (hash === undefined) return;
    let gone = false;
    void call('documents.preview', { hash }).then((result) => {
      if (!gone && result.ok) setUrl(result.value.url);
    });
    return () => {
      gone = true;
    };
  }, [hash]);
  const choose = async (): Promise<void> => {
    const result = await call('documents.add', {});
    if (!result.ok) return notifyError(result.error);
    const [file] = result.value.added;
    if (file === undefined && result.value.refused.length === 0) return;
    const fits = file !== undefined && /^image\/(png|jpeg)$/.test(file.mime) && file.bytes <= largestLogo;
    setRefused(!fits);
    if (fits) onChange({ logo: { hash: file.hash, name: file.name } });
  };
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('settings.printing.logo')}
      </Text>
      <Text size="xs" c="dimmed" mb={6}>
        {t('settings.printing.logoHint')}
      </Text>
      {refused && <Notice tone="red" title={t('settings.printing.logoRefused')} testId="printing-refused" />}
      {url !== null && logo !== undefined && (
        <img src={url} alt={logo.name} style={{ maxWidth: 150, maxHeight: 52, marginBottom: 6 }} />
      )}
      <Group gap="sm">
        <Button variant="default" onClick={() => void choose()} data-testid="printing-logo">
          {t(logo === undefined ? 'settings.printing.logoChoose' : 'settings.printing.logoOther')}
        </Button>
        {logo !== undefined && (
          <Button variant="subtle" onClick={() => onChange({ logo: undefined })}>
            {t('settings.printing.logoNone')}
          </Button>
        )}
      </Group>
    </div>
  );
}
