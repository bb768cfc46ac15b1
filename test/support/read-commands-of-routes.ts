import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** What a route sends, and every reason for which that can be refused. */
export interface CommandOfRoute {
  readonly useCases: readonly string[];
  readonly refusals: readonly string[];
}

/**
 * Reads from the source, by `POST /path/{parameter}`, which use cases a route sends and which refusals can be reached from there:
 * whoever adds a refusal to a rule adds it to every route that comes by. It errs towards more, never towards less.
 */
export function readCommandsOfRoutes(
  useCaseNames: readonly string[],
  codes: readonly string[],
): Readonly<Record<string, CommandOfRoute>> {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const controllers = globSync('libs/api/**/*.controller.ts', { cwd: root }).map((file) => join(root, file));
  const program = ts.createProgram([...controllers, join(root, 'libs/use-cases/index.ts')], options);
  const checker = program.getTypeChecker();
  const isCode = new Set(codes);
  const isUseCase = new Set(useCaseNames);

  const table = useCaseTable();
  return Object.fromEntries(
    controllers
      .flatMap((file) => routesOf(file))
      .map(({ route, handler }) => [route, commandOf(handler)] as const)
      .filter(([, { useCases }]) => useCases.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

  function useCaseTable(): ReadonlyMap<string, ts.Node> {
    const found = new Map<string, ts.Node>();
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && isUseCase.has(node.name.getText()))
        found.set(node.name.getText(), node.initializer);
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(join(root, 'libs/use-cases/index.ts'));
    if (source) visit(source);
    return found;
  }

  function routesOf(file: string): readonly { readonly route: string; readonly handler: ts.Node }[] {
    const source = program.getSourceFile(file);
    if (!source) return [];
    return source.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
      const base = decorated(declared, 'Controller');
      if (base === undefined) return [];
      return declared.members.filter(ts.isMethodDeclaration).flatMap((method) => {
        const path = decorated(method, 'Post');
        if (path === undefined) return [];
        const whole = [base, path].filter((part) => part !== '').join('/');
        return [{ route: `POST /${whole.replace(/:(\w+)/g, '{$1}')}`, handler: method }];
      });
    });
  }

  function commandOf(handler: ts.Node): CommandOfRoute {
    const useCases = new Set<string>();
    const refusals = new Set<string>();
    const seen = new Set<ts.Node>();
    const follow = (node: ts.Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      visit(node);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isDecorator(node)) return;
      if (ts.isStringLiteralLike(node)) {
        if (isCode.has(node.text)) refusals.add(node.text);
        const useCase = table.get(node.text);
        if (useCase && isOfApi(node)) {
          useCases.add(node.text);
          follow(useCase);
        }
      }
      if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
        for (const declaration of declarationsOf(node)) follow(declaration);
      ts.forEachChild(node, visit);
    };
    follow(handler);
    return { useCases: [...useCases].sort(), refusals: [...refusals].sort() };
  }

  function declarationsOf(node: ts.Node): readonly ts.Node[] {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    if (!symbol) return [];
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (meant.declarations ?? []).filter(
      (declaration) =>
        (ts.isFunctionDeclaration(declaration) ||
          ts.isMethodDeclaration(declaration) ||
          ts.isClassDeclaration(declaration) ||
          (ts.isVariableDeclaration(declaration) && ts.isVariableStatement(declaration.parent.parent))) &&
        isFollowed(declaration),
    );
  }
}

const fileOf = (node: ts.Node): string => relative(root, node.getSourceFile().fileName);
const isOfApi = (node: ts.Node): boolean => fileOf(node).startsWith('libs/api/');
/** The rules and what leads to them; the table of use cases itself would lead to all. */
const isFollowed = (node: ts.Node): boolean =>
  /^libs\/(domain|use-cases|api)\//.test(fileOf(node)) &&
  !fileOf(node).startsWith('libs/api/http/') &&
  fileOf(node) !== 'libs/use-cases/index.ts';

/** The text that a decorator is called with; empty when with none, undefined when it is not there. */
function decorated(node: ts.HasDecorators, name: string): string | undefined {
  for (const { expression } of ts.getDecorators(node) ?? [])
    if (ts.isCallExpression(expression) && expression.expression.getText() === name) {
      const [argument] = expression.arguments;
      return argument && ts.isStringLiteralLike(argument) ? argument.text : '';
    }
  return undefined;
}
