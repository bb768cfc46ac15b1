import { defined } from '../http/defined.ts';
import type { AwardConditionDto } from './award-condition.dto.ts';

/** As the domain has it. */
export const statedCondition = ({ conditionId, subject, dueOn, beforeDrawdown }: AwardConditionDto) => ({
  conditionId,
  subject,
  ...defined({ dueOn, beforeDrawdown: beforeDrawdown ? (true as const) : undefined }),
});
