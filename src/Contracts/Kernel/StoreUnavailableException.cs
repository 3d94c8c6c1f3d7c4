namespace Partnership.Contracts.Kernel;

/// <summary>
/// The database is away. Nothing is lost by trying again: a command that did commit answers as it did. It says
/// nothing of the cause, which the process that met it has logged.
/// </summary>
[GenerateSerializer, Alias("store-unavailable")]
public sealed class StoreUnavailableException() : Exception("The database cannot be reached.");
