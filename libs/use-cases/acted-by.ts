import type { UseCase } from '#command-handling';

/** Who acts is the actor of the request and nobody else: in the data of the use case it stands under this name. */
export const actedBy =
  <Field extends string, Data extends { readonly [Person in Field]: string }>(
    field: Field,
    useCase: UseCase<Data>,
  ): UseCase<Omit<Data, Field>> =>
  (request, lookups) => {
    // What was left out of the data is put in again: TypeScript cannot add the two up.
    const data = { ...request.data, [field]: request.actor.subject } as unknown as Data;
    return useCase({ ...request, data }, lookups);
  };
