namespace Partnership.Contracts.Kernel;

/// <summary>
/// A grain was called by somebody whose roles do not carry the method's permission. Pages never offer such a call,
/// so it is no refusal that a form could show.
/// </summary>
[GenerateSerializer, Alias("call-denied")]
public sealed class CallDeniedException(string method) : Exception($"The caller may not call {method}.");
