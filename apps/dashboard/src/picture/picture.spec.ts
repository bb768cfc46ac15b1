import { describe, expect, it } from '@jest/globals';
import { classesOf, classOf } from './classes.ts';

describe('the classes of the map', () => {
  it('cuts what is above zero into readable classes, and leaves zero a class of its own', () => {
    const values = [0, 0, 0.4, 0.9, 1.1, 1.9, 2.2, 2.8, 3.3, 4.9, 6.4, 9.1];
    const classes = classesOf(values);
    expect(classes.bounds).toEqual([1.5, 3, 4, 8]);
    expect(values.map((value) => classOf(classes, value))).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 3, 4, 4, 5]);
  });

  it('has one class where all have the same', () => {
    const classes = classesOf([3, 3, 3]);
    expect(classes.bounds).toEqual([]);
    expect(classOf(classes, 3)).toBe(1);
  });

  it('has none where there is nothing', () => expect(classesOf([0, 0]).bounds).toEqual([]));
});
