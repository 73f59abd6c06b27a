// The rules of the house as the settings keep them, with the calendar of the deadlines: one list of days off for both.
import { type House, houseSetting, type IsWorkingDay, readHouse } from '../../domain/distribution';
import { ymdOf } from '../../domain/patents/deadlines/ymd';
import { officeRules } from './deadlineFacts';
import type { StoreState } from './state';

export interface HouseNow {
  readonly house: House;
  readonly isWorking: IsWorkingDay;
}

export async function houseNow(state: StoreState): Promise<HouseNow> {
  const [row, { days }] = await Promise.all([state.db.settings.get(houseSetting), officeRules(state)]);
  return { house: readHouse(row?.value), isWorking: (date) => days.isWorking(ymdOf(date)) };
}
