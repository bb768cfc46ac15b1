import { ShownList, ShownObject, ShownText } from '../http/shown.ts';

export class ActionView {
  @ShownText({ de: 'Name des Anwendungsfalls', en: 'Name of the use case' }, { example: 'ApproveClaim' })
  readonly name!: string;

  @ShownText({ de: 'HTTP-Methode', en: 'HTTP method' }, { example: 'POST' })
  readonly method!: string;

  @ShownText({ de: 'Adresse', en: 'Address' }, { example: '/api/v1/claims/EFA-2023-000417/approval' })
  readonly href!: string;
}

export class RefusalReason {
  @ShownText(
    { de: 'Art des Problems', en: 'Type of the problem' },
    { example: 'urn:foerderbuch:problem:not-certified' },
  )
  readonly type!: string;

  @ShownText(
    { de: 'Überschrift', en: 'Title' },
    { example: { de: 'Zeichnung fehlt', en: 'Certification missing' } },
  )
  readonly title!: string;

  @ShownText({ de: 'Warum nicht, und was zu tun ist', en: 'Why not, and what to do' })
  readonly detail!: string;
}

export class RefusedActionView extends ActionView {
  @ShownObject({ de: 'Warum nicht', en: 'Why not' }, RefusalReason)
  readonly refusal!: RefusalReason;
}

/** What the caller may do now with what is addressed, and what not and why; nothing was written to find out. */
export class ActionsAnswer {
  @ShownList({ de: 'Was jetzt möglich ist', en: 'What is possible now' }, ActionView)
  readonly actions!: readonly ActionView[];

  @ShownList(
    { de: 'Was jetzt nicht möglich ist, und warum', en: 'What is not possible now, and why' },
    RefusedActionView,
  )
  readonly refused!: readonly RefusedActionView[];
}
