import { GraphQLError } from 'graphql';

/** How GitHub refuses a field of a query or a mutation. */
export type RefusalType = 'FORBIDDEN' | 'NOT_FOUND' | 'UNPROCESSABLE' | 'EXCESSIVE_PAGINATION';

/** Refuses the field that is being answered; the others are answered all the same. */
export function refuse(type: RefusalType, message = usualMessages[type]): never {
  throw new GraphQLError(message, { extensions: { type } });
}

const usualMessages: Readonly<Record<RefusalType, string>> = {
  FORBIDDEN: 'Resource not accessible by integration',
  NOT_FOUND: 'Could not resolve to a node with that global id.',
  UNPROCESSABLE: 'Validation failed',
  EXCESSIVE_PAGINATION: '`first` must be between 1 and 100',
};
