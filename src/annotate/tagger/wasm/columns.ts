/** Columns in the module's memory: what typed arrays are to the rest of Dateline. Nothing looks after their ends. */

/** Four bytes each. */
@unmanaged
export class Numbers {
  @operator('[]')
  get(i: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>i) << 2));
  }

  @operator('[]=')
  set(i: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>i) << 2), value);
  }
}

/** Two bytes each, without a sign. */
@unmanaged
export class Counts {
  @operator('[]')
  get(i: i32): i32 {
    return <i32>load<u16>(changetype<usize>(this) + ((<usize>i) << 1));
  }

  @operator('[]=')
  set(i: i32, value: i32): void {
    store<u16>(changetype<usize>(this) + ((<usize>i) << 1), <u16>value);
  }
}

/** One byte each, without a sign. */
@unmanaged
export class Bytes {
  @operator('[]')
  get(i: i32): i32 {
    return <i32>load<u8>(changetype<usize>(this) + <usize>i);
  }

  @operator('[]=')
  set(i: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + <usize>i, <u8>value);
  }
}

/** Four bytes each. */
@unmanaged
export class Scores {
  @operator('[]')
  get(i: i32): f32 {
    return load<f32>(changetype<usize>(this) + ((<usize>i) << 2));
  }

  @operator('[]=')
  set(i: i32, value: f32): void {
    store<f32>(changetype<usize>(this) + ((<usize>i) << 2), value);
  }
}
