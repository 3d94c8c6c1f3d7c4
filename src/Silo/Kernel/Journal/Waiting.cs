namespace Partnership.Silo.Kernel.Journal;

/// <summary>What is to be committed, until it is known what came of it.</summary>
internal abstract class Waiting
{
    public abstract void Fails(Exception failure);
}
