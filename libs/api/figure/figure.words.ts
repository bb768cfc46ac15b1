import type { TagWords } from '../http/openapi/words.ts';

export const figureWords: TagWords = {
  tag: { de: 'Zahlen erklärt', en: 'Figures explained' },
  about: {
    de: 'Warum eine Zahl so ist, warum sie an zwei Tagen verschieden ist, und wie sie sich über die Zeit entwickelt hat.',
    en: 'Why a figure is what it is, why it differs between two days, and how it came to move over time.',
  },
  operations: {
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/why': {
      de: 'Nennt die Ereignisse, aus denen die Zahl einer Haushaltsstelle am Stichtag und nach dem Kenntnisstand besteht: jedes mit seinem Vorzeichen, dem Stand danach, der Person, ihrer Rolle und der Befugnis, die bei der Anordnung galt. Das letzte endet genau in der Zahl.',
      en: {
        summary: 'Why a figure of a budget line is what it is',
        description:
          'Names the events that the figure of a budget line consists of on the day, as known at the instant: each with its sign, the balance after it, the person, their role and the authority that held when it was ordered. The last one ends exactly in the figure.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/differences': {
      de: 'Erklärt, warum die Zahl einer Haushaltsstelle in zwei Antworten verschieden ist, zu je einem Stichtag und Kenntnisstand: durch die Ereignisse, die nur eine von beiden enthält. Ihre Summe ist der Unterschied.',
      en: {
        summary: 'Why two answers for a figure of a budget line differ',
        description:
          'Explains why the figure of a budget line differs between two answers, each of a day and an instant: by the events that only one of them contains. Their sum is the difference.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/series': {
      de: 'Nennt jede Zahl einer Haushaltsstelle am Ende jedes Tages, jedes siebten Tages oder jedes Monats, nach einem Kenntnisstand; dasselbe, was zu jedem Tag einzeln geantwortet würde.',
      en: {
        summary: 'All figures of a budget line over time, by day, week or month',
        description:
          'Names each figure of a budget line at the end of each day, each seventh day or each month, as known at an instant; the same that would be answered for each day.',
      },
    },
    'GET /api/v1/programmes/{programme}/why': {
      de: 'Nennt die Ereignisse, aus denen die Zahl eines Programms, über alle seine Haushaltsstellen am Stichtag und nach dem Kenntnisstand besteht: jedes mit seinem Vorzeichen, dem Stand danach, der Person, ihrer Rolle und der Befugnis, die bei der Anordnung galt. Das letzte endet genau in der Zahl.',
      en: {
        summary: 'Why a figure of a programme, over all its budget lines is what it is',
        description:
          'Names the events that the figure of a programme, over all its budget lines consists of on the day, as known at the instant: each with its sign, the balance after it, the person, their role and the authority that held when it was ordered. The last one ends exactly in the figure.',
      },
    },
    'GET /api/v1/programmes/{programme}/differences': {
      de: 'Erklärt, warum die Zahl eines Programms, über alle seine Haushaltsstellen in zwei Antworten verschieden ist, zu je einem Stichtag und Kenntnisstand: durch die Ereignisse, die nur eine von beiden enthält. Ihre Summe ist der Unterschied.',
      en: {
        summary: 'Why two answers for a figure of a programme, over all its budget lines differ',
        description:
          'Explains why the figure of a programme, over all its budget lines differs between two answers, each of a day and an instant: by the events that only one of them contains. Their sum is the difference.',
      },
    },
    'GET /api/v1/programmes/{programme}/series': {
      de: 'Nennt jede Zahl eines Programms, über alle seine Haushaltsstellen am Ende jedes Tages, jedes siebten Tages oder jedes Monats, nach einem Kenntnisstand; dasselbe, was zu jedem Tag einzeln geantwortet würde.',
      en: {
        summary: 'All figures of a programme, over all its budget lines over time, by day, week or month',
        description:
          'Names each figure of a programme, over all its budget lines at the end of each day, each seventh day or each month, as known at an instant; the same that would be answered for each day.',
      },
    },
    'GET /api/v1/recipients/{recipient}/why': {
      de: 'Nennt die Ereignisse, aus denen die Zahl einer Kommune, auch ihrer Anteile an gemeinsamen Leistungen am Stichtag und nach dem Kenntnisstand besteht: jedes mit seinem Vorzeichen, dem Stand danach, der Person, ihrer Rolle und der Befugnis, die bei der Anordnung galt. Das letzte endet genau in der Zahl.',
      en: {
        summary: 'Why a figure of a municipality, its shares in joint services included is what it is',
        description:
          'Names the events that the figure of a municipality, its shares in joint services included consists of on the day, as known at the instant: each with its sign, the balance after it, the person, their role and the authority that held when it was ordered. The last one ends exactly in the figure.',
      },
    },
    'GET /api/v1/recipients/{recipient}/differences': {
      de: 'Erklärt, warum die Zahl einer Kommune, auch ihrer Anteile an gemeinsamen Leistungen in zwei Antworten verschieden ist, zu je einem Stichtag und Kenntnisstand: durch die Ereignisse, die nur eine von beiden enthält. Ihre Summe ist der Unterschied.',
      en: {
        summary:
          'Why two answers for a figure of a municipality, its shares in joint services included differ',
        description:
          'Explains why the figure of a municipality, its shares in joint services included differs between two answers, each of a day and an instant: by the events that only one of them contains. Their sum is the difference.',
      },
    },
    'GET /api/v1/recipients/{recipient}/series': {
      de: 'Nennt jede Zahl einer Kommune, auch ihrer Anteile an gemeinsamen Leistungen am Ende jedes Tages, jedes siebten Tages oder jedes Monats, nach einem Kenntnisstand; dasselbe, was zu jedem Tag einzeln geantwortet würde.',
      en: {
        summary:
          'All figures of a municipality, its shares in joint services included over time, by day, week or month',
        description:
          'Names each figure of a municipality, its shares in joint services included at the end of each day, each seventh day or each month, as known at an instant; the same that would be answered for each day.',
      },
    },
    'GET /api/v1/frame-consumption/{programme}/{totalId}/why': {
      de: 'Nennt die Ereignisse, aus denen die Zahl eines Rahmens am Stichtag und nach dem Kenntnisstand besteht: jedes mit seinem Vorzeichen, dem Stand danach, der Person, ihrer Rolle und der Befugnis, die bei der Anordnung galt. Das letzte endet genau in der Zahl.',
      en: {
        summary: 'Why a figure of a frame is what it is',
        description:
          'Names the events that the figure of a frame consists of on the day, as known at the instant: each with its sign, the balance after it, the person, their role and the authority that held when it was ordered. The last one ends exactly in the figure.',
      },
    },
    'GET /api/v1/frame-consumption/{programme}/{totalId}/differences': {
      de: 'Erklärt, warum die Zahl eines Rahmens in zwei Antworten verschieden ist, zu je einem Stichtag und Kenntnisstand: durch die Ereignisse, die nur eine von beiden enthält. Ihre Summe ist der Unterschied.',
      en: {
        summary: 'Why two answers for a figure of a frame differ',
        description:
          'Explains why the figure of a frame differs between two answers, each of a day and an instant: by the events that only one of them contains. Their sum is the difference.',
      },
    },
    'GET /api/v1/frame-consumption/{programme}/{totalId}/series': {
      de: 'Nennt jede Zahl eines Rahmens am Ende jedes Tages, jedes siebten Tages oder jedes Monats, nach einem Kenntnisstand; dasselbe, was zu jedem Tag einzeln geantwortet würde.',
      en: {
        summary: 'All figures of a frame over time, by day, week or month',
        description:
          'Names each figure of a frame at the end of each day, each seventh day or each month, as known at an instant; the same that would be answered for each day.',
      },
    },
    'GET /api/v1/claims/{caseNumber}/why': {
      de: 'Nennt die Ereignisse, aus denen die Zahl eines Antrags am Stichtag und nach dem Kenntnisstand besteht: jedes mit seinem Vorzeichen, dem Stand danach, der Person, ihrer Rolle und der Befugnis, die bei der Anordnung galt. Das letzte endet genau in der Zahl.',
      en: {
        summary: 'Why a figure of a claim is what it is',
        description:
          'Names the events that the figure of a claim consists of on the day, as known at the instant: each with its sign, the balance after it, the person, their role and the authority that held when it was ordered. The last one ends exactly in the figure.',
      },
    },
    'GET /api/v1/claims/{caseNumber}/differences': {
      de: 'Erklärt, warum die Zahl eines Antrags in zwei Antworten verschieden ist, zu je einem Stichtag und Kenntnisstand: durch die Ereignisse, die nur eine von beiden enthält. Ihre Summe ist der Unterschied.',
      en: {
        summary: 'Why two answers for a figure of a claim differ',
        description:
          'Explains why the figure of a claim differs between two answers, each of a day and an instant: by the events that only one of them contains. Their sum is the difference.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/why': {
      de: 'Nennt die Ereignisse, aus denen die Zahl einer Zuwendung am Stichtag und nach dem Kenntnisstand besteht: jedes mit seinem Vorzeichen, dem Stand danach, der Person, ihrer Rolle und der Befugnis, die bei der Anordnung galt. Das letzte endet genau in der Zahl.',
      en: {
        summary: 'Why a figure of a grant is what it is',
        description:
          'Names the events that the figure of a grant consists of on the day, as known at the instant: each with its sign, the balance after it, the person, their role and the authority that held when it was ordered. The last one ends exactly in the figure.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/differences': {
      de: 'Erklärt, warum die Zahl einer Zuwendung in zwei Antworten verschieden ist, zu je einem Stichtag und Kenntnisstand: durch die Ereignisse, die nur eine von beiden enthält. Ihre Summe ist der Unterschied.',
      en: {
        summary: 'Why two answers for a figure of a grant differ',
        description:
          'Explains why the figure of a grant differs between two answers, each of a day and an instant: by the events that only one of them contains. Their sum is the difference.',
      },
    },
  },
};
