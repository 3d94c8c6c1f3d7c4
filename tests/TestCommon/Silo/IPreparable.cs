using Partnership.Contracts.Kernel;

namespace Partnership.TestCommon.Silo;

/// <summary>Whatever has grains that a test may ask, to bring about what it starts from.</summary>
public interface IPreparable
{
    /// <summary>Calls a grain as this caller.</summary>
    Task<Outcome<T>> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey;
}
