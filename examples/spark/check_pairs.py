"""Checks segment pairs on a Spark cluster: each partition goes through a `diglot pairs` of its own.

    spark-submit check_pairs.py INPUT OUTPUT [--diglot PROGRAM] [--rules FILE] [--partitions N]

INPUT is anything that Spark reads as text (a file, a folder, s3a://…): one JSON object a line, as `diglot pairs` takes
it. OUTPUT becomes a folder of part files; put together in order they are, byte for byte, what one process would have
printed. Only the number of the line in the error of a line that is no pair counts from the start of its partition.
"""
import argparse
import shlex

from pyspark.sql import SparkSession


def command(program, rules):
    """What a partition is piped through. Exit 1 means findings; anything above, that the check did not happen."""
    words = [program, "pairs", "--jobs", "1"] + (["--rules", rules] if rules else [])
    # Spark runs one task for each core already, so each diglot gets one thread. A line that is no pair gets an object
    # with "error" in its place and exit 2: it must not stop the other partitions, and an empty partition is no mistake.
    return "sh -c " + shlex.quote(shlex.join(words) + "; test $? -le 2")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--diglot", default="diglot", help="the program, on every machine of the cluster")
    parser.add_argument("--rules", help="rules.toml, on every machine of the cluster")
    parser.add_argument("--partitions", type=int, default=None, help="at least so many parts")
    args = parser.parse_args()
    spark = SparkSession.builder.appName("diglot").getOrCreate()
    lines = spark.sparkContext.textFile(args.input, args.partitions)
    lines.pipe(command(args.diglot, args.rules), checkCode=True).saveAsTextFile(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
