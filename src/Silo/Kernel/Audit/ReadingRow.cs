namespace Partnership.Silo.Kernel.Audit;

/// <summary>A row of the access log ready to be inserted.</summary>
internal sealed record ReadingRow(ChainedReading Reading, byte[] PreviousHash, byte[] Hash);
