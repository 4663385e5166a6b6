import type { PopupState } from '../../components/shapes.ts';
import { accountKey, ledgerItem, sentBy } from '../../store/ledger.ts';
import { isPaused, settingsItem } from '../../store/settings.ts';
import { allowedHosts } from '../shared/hosts.ts';
import { reportFrom } from '../shared/messages.ts';
import type { ActiveTab } from './active-tab.ts';
import { cadenceOf } from './cadence.ts';

/** Everything the popup shows about a tab, as it is now. */
export async function popupState(tab: ActiveTab | undefined): Promise<PopupState> {
  const now = Date.now();
  const [settings, ledger] = await Promise.all([settingsItem.getValue(), ledgerItem.getValue()]);
  const { strength } = settings;
  const paused = isPaused(settings, now) ? settings.paused : undefined;
  const everywhere = { strength, ...(paused && { paused }) };
  if (!tab) return { ...everywhere, cadence: cadenceOf(Object.values(ledger).flat(), now) };
  const [hosts, report] = await Promise.all([allowedHosts(), reportFrom(tab.id)]);
  const site = report?.site ?? tab.site?.id ?? '';
  const on = hosts.includes(tab.host) && !settings.sitesOff.includes(site);
  const sent = sentBy(ledger, accountKey(site, report?.account));
  return {
    ...everywhere,
    site: { name: tab.host, on },
    ...(on &&
      report?.writing && {
        draft: { nudges: report.nudges, ...(report.tone && { tone: report.tone }) },
      }),
    cadence: cadenceOf(sent, now),
  };
}
