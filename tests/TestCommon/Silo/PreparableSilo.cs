using Partnership.Contracts.Kernel;

namespace Partnership.TestCommon.Silo;

/// <summary>What pages are prepared with, brought about on a silo.</summary>
public sealed class PreparableSilo(TestSilo silo) : IPreparable
{
    public Task<Outcome<T>> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey => silo.Ask(caller, key, call);
}
