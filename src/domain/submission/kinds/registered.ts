// The registration of a patent (存量专利登记) as a kind; its payload and checks stand in registration.ts and completeness.ts.
import { checkComplete } from '../completeness';
import { PATENT_REGISTRATION, PatentRegistration, REGISTRATION_SCHEMA } from '../registration';
import { kind } from './kind';

export const registration = kind({
  type: PATENT_REGISTRATION,
  schema: REGISTRATION_SCHEMA,
  payload: PatentRegistration,
  zh: '存量专利登记',
  en: 'patent registration',
  source: '国知发运字〔2024〕5号（平台字段未核实）',
  verified: false,
  keyOf: (payload) => payload.applicationNumber,
  lacks: checkComplete,
  personal: [{ path: 'inventors.*', what: 'name', why: 'inventor' }],
  evidence: 'optional',
});
