import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { layers } from './layers.config.ts';

/** Classes for the sake of their description alone: what is of their type is plain data. */
const views = ['AgreementView', 'BudgetLineView', 'RecipientView', 'TrailView'];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'apps/dashboard/dist',
      'libs/event-store/testing/wire-server/*.mjs',
      'libs/ledger-client/api.d.ts',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.js'] } },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // The event store's port is asynchronous; its embedded adapter has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Nest types its options as classes and means their shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An event that is spread loses what its class computes. Views never do.
      '@typescript-eslint/no-misused-spread': ['error', { allow: views }],
      // Nest's modules are empty classes with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...layers,
  { files: ['*.config.js'], ...tseslint.configs.disableTypeChecked },
);
