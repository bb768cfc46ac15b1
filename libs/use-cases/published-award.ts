import {
  effectiveDayOf,
  yearOfDecision,
  type Booking,
  type CorrectPublishedAward,
  type RecordPublishedAward,
} from '#domain';
import * as rules from '#domain';
import type { Stream, UseCase } from '#command-handling';
import {
  budgetLineStream,
  programmeStream,
  publishedAwardStream,
  purposeFundingStream,
  recipientStream,
} from './streams.ts';
import { fundingOfPurpose } from './same-funding.ts';
import { written } from './written.ts';

/**
 * Binds the funds on the budget line of the year, where there is one, and records the award: one append. It takes effect
 * when it was decided; on the request's day where that was not published.
 */
export const recordPublishedAward: UseCase<RecordPublishedAward> = async (request, lookups) => {
  const { data, today } = request;
  const home = publishedAwardStream(data.awardId);
  const programme = programmeStream(data.programme);
  const fiscalYear = yearOfDecision(data.decidedOn);
  const line = fiscalYear === undefined ? undefined : budgetLineStream({ ...data, fiscalYear });
  const recipients = data.recipients.map(recipientStream);
  const on = effectiveDayOf(data.decidedOn, line && (await lookups.stateOf(line))) ?? request.on;
  const { synthetic = false } = (await lookups.stateOf(programme)) ?? {};
  const asked = { id: data.awardId, recipients: data.recipients, synthetic };
  const funding = purposeFundingStream(data.purpose);
  const before = await fundingOfPurpose(funding, asked, lookups);
  return {
    home,
    on,
    others: [programme, ...(line ? [line] : []), ...recipients, ...before.streams],
    decide: (state) => {
      const decision = rules.recordPublishedAward(
        {
          award: state(home),
          programme: state(programme),
          line: line && state(line),
          recipients: recipients.map((recipient) => state(recipient)),
          sameFunding: before.sameFunding(state),
        },
        data,
        { on, today },
      );
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...(line && decision.line.length > 0 ? [{ stream: line, events: decision.line }] : []),
          { stream: funding, events: decision.funding },
          { stream: home, events: decision.award },
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};

/** Corrects the award and what its funds are bound for: one append, each booking on the day of what it corrects. */
export const correctPublishedAward: UseCase<CorrectPublishedAward> = async (request, lookups) => {
  const { data, today } = request;
  const home = publishedAwardStream(data.awardId);
  const programme = programmeStream(data.programme);
  const fiscalYear = yearOfDecision(data.decidedOn);
  const line = fiscalYear === undefined ? undefined : budgetLineStream({ ...data, fiscalYear });
  const { commitment: bound, facts } = (await lookups.stateOf(home)) ?? {};
  const fundingBefore = purposeFundingStream(facts?.purpose ?? data.purpose);
  const funding = purposeFundingStream(data.purpose);
  const boundOn = bound && budgetLineStream(bound);
  const recipients = data.recipients.map(recipientStream);
  const on = effectiveDayOf(data.decidedOn, line && (await lookups.stateOf(line))) ?? request.on;
  return {
    home,
    on,
    others: [
      programme,
      ...[line, boundOn].filter((one) => one !== undefined),
      ...recipients,
      fundingBefore,
      funding,
    ],
    decide: (state) => {
      const decision = rules.correctPublishedAward(
        {
          award: state(home),
          programme: state(programme),
          line: line && state(line),
          boundOn: boundOn && state(boundOn),
          recipients: recipients.map((recipient) => state(recipient)),
        },
        data,
        { on, today },
      );
      if (decision.outcome === 'rejected') return decision;
      const bookings = (stream: Stream | undefined, booked: readonly Booking[]) =>
        stream ? booked.map((booking) => ({ stream, ...booking })) : [];
      return {
        outcome: 'accepted',
        writes: [
          ...bookings(boundOn, decision.freed),
          ...bookings(line ?? boundOn, decision.bound),
          ...written(fundingBefore, decision.fundingBefore),
          ...written(funding, decision.funding),
          { stream: home, events: decision.award },
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};
