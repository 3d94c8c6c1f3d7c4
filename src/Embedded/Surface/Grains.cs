namespace Orleans.Runtime
{
    /// <summary>Something that can be called by its address: a grain, or a reference to one.</summary>
    public interface IAddressable;
}

namespace Orleans
{
    /// <summary>A unit of state and behaviour addressed by interface and key.</summary>
    public interface IGrain : Runtime.IAddressable;

    /// <summary>A grain addressed by a string.</summary>
    public interface IGrainWithStringKey : IGrain;

    /// <summary>Gives references to grains; a reference costs little and activates nothing.</summary>
    public interface IGrainFactory
    {
        /// <summary>The grain of interface <typeparamref name="TGrainInterface"/> with this key.</summary>
        /// <exception cref="ArgumentException">The key is blank, or no grain class, or more than one, has this interface.</exception>
        /// <exception cref="NotSupportedException">A class name prefix was given: this host has one class for an interface.</exception>
        TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
            where TGrainInterface : IGrainWithStringKey;
    }
}
