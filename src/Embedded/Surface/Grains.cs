namespace Orleans;

/// <summary>A unit of state and behaviour addressed by interface and key.</summary>
public interface IGrain;

/// <summary>A grain addressed by a string.</summary>
public interface IGrainWithStringKey : IGrain;

/// <summary>Gives references to grains; creating a reference costs nothing and activates nothing.</summary>
public interface IGrainFactory
{
    /// <summary>The grain of interface <typeparamref name="TGrainInterface"/> with this key.</summary>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;
}
