namespace Partnership.Contracts.Kernel;

/// <summary>
/// A grain was called by somebody who may call it, and who did not prove recently enough that it is they. Pages ask for
/// that before; between their asking and the call the time may have run out.
/// </summary>
[GenerateSerializer, Alias("proof-needed")]
public sealed class ProofNeededException(string method) : Exception($"The caller must prove who they are to call {method}.");
