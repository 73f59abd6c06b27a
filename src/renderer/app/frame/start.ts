// Joins the screen to main when the window opens: events, status, preferences.
import { call, onEvent } from '../lib/desk';
import { currentT } from '../lib/i18n';
import { notifyDone, notifyError } from '../lib/notify';
import { startFeed } from '../lib/useQuery';
import { useDesk } from '../state/desk';
import { usePreferences } from '../state/preferences';

export function startDesk(): void {
  const desk = useDesk.getState();
  startFeed();
  onEvent('task', desk.task);
  onEvent('notice', (notice) => {
    if (notice.error) notifyError(notice.error);
    else if (notice.code === 'storeRebuilt') notifyDone(currentT()('frame.notice.storeRebuilt'));
  });
  let language: 'zh' | 'en' = 'zh';
  let loaded = false;
  const loadPreferences = (): void => {
    if (loaded || !useDesk.getState().opened) return;
    loaded = true;
    void usePreferences.getState().load(language);
  };
  onEvent('status', (status) => {
    desk.setStatus(status);
    loadPreferences();
  });
  void call('app.info', {}).then(async (info) => {
    if (info.ok) {
      desk.setInfo(info.value);
      language = info.value.language;
      if (!loaded) usePreferences.setState({ language });
    }
    const status = await call('app.status', {});
    if (status.ok) desk.setStatus(status.value);
    loadPreferences();
  });
}
