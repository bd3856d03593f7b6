namespace Fargate.Fuzz;

/// <summary>A kind of input, and what it must not break.</summary>
public interface IAttack
{
    string Name { get; }

    /// <summary>An input. The same random numbers give the same one.</summary>
    string Draw(Random random);

    /// <summary>Tries the input, and says what it breaks. An exception is a problem, too.</summary>
    void Run(string input, Trial trial);
}
