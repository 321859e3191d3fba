/** Stock exchanges, as the sign of a share names them, `NYSE: DE`; for patterns. */
export const EXCHANGES = 'NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|ASX|JSE|BSE|NSE|HKEX|SGX';
