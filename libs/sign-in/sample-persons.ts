import type { Role } from '#identity';

/** Somebody who signs in with the built-in issuer. */
export interface Account {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** AGS of the municipality that a claimant acts for. */
  readonly tenant?: string;
}

/** An invented person for trying out, or the machine of the cash system. */
export interface SamplePerson extends Account {
  readonly roles: readonly [Role];
  /** Of a claimant. */
  readonly municipality?: string;
}

/** Two wherever two must act; their subjects stand in the events for good, and say that they are invented. */
export const samplePersons: readonly SamplePerson[] = [
  {
    subject: 'uebung-clara',
    name: 'Clara Claas',
    roles: ['claimant'],
    tenant: '06412000',
    municipality: 'Frankfurt am Main',
  },
  {
    subject: 'uebung-cem',
    name: 'Cem Celik',
    roles: ['claimant'],
    tenant: '06411000',
    municipality: 'Darmstadt',
  },
  { subject: 'uebung-sofia', name: 'Sofia Sander', roles: ['case-worker'] },
  { subject: 'uebung-stefan', name: 'Stefan Scholl', roles: ['case-worker'] },
  { subject: 'uebung-berta', name: 'Berta Brandt', roles: ['approver'] },
  { subject: 'uebung-bastian', name: 'Bastian Behrens', roles: ['approver'] },
  { subject: 'uebung-kira', name: 'Kira Kuhn', roles: ['payment-officer'] },
  { subject: 'uebung-karl', name: 'Karl Krug', roles: ['payment-officer'] },
  { subject: 'uebung-hanna', name: 'Hanna Hauser', roles: ['budget-controller'] },
  { subject: 'uebung-henrik', name: 'Henrik Hahn', roles: ['budget-controller'] },
  { subject: 'uebung-paula', name: 'Paula Petri', roles: ['auditor'] },
  { subject: 'uebung-verena', name: 'Verena Vogt', roles: ['administrator'] },
  { subject: 'uebung-kassensystem', name: 'Kassensystem', roles: ['system'] },
];

/** Who the printed link signs in: reads everything and keeps the books' master data. */
export const linkAccount: Account = {
  subject: 'admin',
  name: 'Verwaltung',
  roles: ['administrator', 'budget-controller', 'auditor'],
};
