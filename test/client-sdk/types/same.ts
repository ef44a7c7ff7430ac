/** Whether two types are one and the same: optional, readonly and null included, which assigning does not tell. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as the one object that it is. */
export type Shape<Type> = { [Key in keyof Type]: Type[Key] };

/** Compiles only for two types that are the same. */
export function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}
