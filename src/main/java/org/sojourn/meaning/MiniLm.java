package org.sojourn.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The model all-MiniLM-L6-v2 in eight bits, open in memory until it is closed. */
final class MiniLm implements Model {

  private static final String NAME = "all-minilm-l6-v2-q";

  /**
   * Where ONNX Runtime looks for its native code, before it unpacks it into a folder of its own.
   */
  private static final String NATIVE_PATH = "onnxruntime.native.path";

  /** The model knows 512 places; shorter runs are quicker than long ones, word for word. */
  private static final int LONGEST_RUN = 256;

  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private MiniLm(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /** Opens the model in a folder with it, its tokenizer and native code for this computer. */
  static MiniLm open(Path folder) throws IOException {
    String tokenizer = Files.readString(folder.resolve(NAME + "-tokenizer.json"));
    System.setProperty(NATIVE_PATH, folder.toString());
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, NAME);
    try {
      OrtSession session = session(environment, folder.resolve(NAME + ".onnx"));
      return new MiniLm(WordPieces.read(tokenizer), environment, session);
    } catch (OrtException trouble) {
      throw new IOException(trouble);
    }
  }

  private static OrtSession session(OrtEnvironment environment, Path model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Texts differ in length: memory set aside for one would only be kept from all others.
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      return environment.createSession(model.toString(), options);
    }
  }

  @Override
  public float[] vector(String text) throws IOException {
    float[] sum = new float[Meaning.SIZE];
    try {
      for (long[] run : pieces.runs(text, LONGEST_RUN)) {
        add(sum, run);
      }
    } catch (OrtException trouble) {
      throw new IOException(trouble);
    }
    return Vectors.normalise(sum);
  }

  private void add(float[] sum, long[] run) throws OrtException {
    long[] ones = new long[run.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = row(run);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(new long[run.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] tokens = (float[][][]) result.get(0).getValue();
      for (float[] token : tokens[0]) {
        Vectors.add(sum, token);
      }
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } catch (OrtException trouble) {
      throw new IOException(trouble);
    }
  }
}
