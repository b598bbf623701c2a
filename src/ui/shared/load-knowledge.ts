import type { Knowledge } from '../../core/types.ts';

/**
 * The registry, the words and the public suffix list are two thirds of a screen's weight: they come from the package
 * after the screen has been drawn, so that the box takes text at once.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await import('../../registry/shipped-knowledge.ts')).shippedKnowledge;
}
