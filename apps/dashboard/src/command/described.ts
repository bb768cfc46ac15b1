/** What the description of the API says, as far as forms are made of it (OpenAPI 3.1). */
export interface DescribedApi {
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, { readonly post?: DescribedOperation }>>;
  readonly components: { readonly schemas?: Readonly<Record<string, DescribedSchema>> };
}

interface DescribedOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly 'x-roles'?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly example?: string | number;
    readonly 'x-enum-descriptions'?: Readonly<Record<string, string>>;
    readonly schema?: DescribedSchema;
  }[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: DescribedSchema }>>;
  };
}

export interface DescribedSchema {
  readonly $ref?: string;
  readonly allOf?: readonly DescribedSchema[];
  readonly oneOf?: readonly DescribedSchema[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly 'x-enum-descriptions'?: Readonly<Record<string, string>>;
  readonly items?: DescribedSchema;
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly required?: readonly string[];
}
