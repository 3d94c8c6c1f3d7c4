using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>What pages are prepared with, brought about on a silo.</summary>
internal sealed class PreparableSilo(TestSilo silo) : IPreparable
{
    public Task<Outcome<T>> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey => silo.Ask(caller, key, call);
}
