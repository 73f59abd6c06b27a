// What agreements and disputes oblige to, beside the deadlines of patents: one place to look for what is due.
import { DutyList } from '../../components/duties/DutyList';
import { go } from '../../state/navigation';

export const DutiesTab = () => <DutyList onAgreement={(id) => go('agreements', { tab: 'register', id })} />;
