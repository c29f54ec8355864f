import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tool sees of the reports over JDBC: every view and column with a type that tools take, names and remarks in Chinese,
 * parameters on every text, exact values, and the day of the connection.  Prints TAP; t/jdbc.sh runs it.
 *
 * Usage: java -cp postgresql.jar JdbcClient.java SOCKET_DIRECTORY PORT USER DATABASE
 */
public class JdbcClient {
	// Neither OTHER nor DISTINCT, ARRAY or STRUCT.  To JDBC a boolean is a BIT.
	static final Set<Integer> TAKEN = Set.of(Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.VARCHAR, Types.DATE, Types.TIMESTAMP, Types.BIT);
	static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
	static int number = 0;

	static void check(boolean good, String name, Object found) {
		OUT.println((good ? "ok " : "not ok ") + ++number + " - " + name);
		if (!good)
			OUT.println("# " + found);
	}

	static void is(Object found, Object wanted, String name) {
		check(found.equals(wanted), name, found + " and not " + wanted);
	}

	interface Work {
		void run() throws IOException;
	}

	static void beside(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			} catch (IOException ended) {
				// the other side hung up
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	static void pass(SocketChannel from, SocketChannel to) throws IOException {
		try (from; to) {
			ByteBuffer buffer = ByteBuffer.allocate(65536);
			while (from.read(buffer) >= 0) {
				buffer.flip();
				while (buffer.hasRemaining())
					to.write(buffer);
				buffer.clear();
			}
		}
	}

	/** A port that leads to a socket in the file system: the driver knows no such sockets, and the server of the tests no others. */
	static int relay(String socket) throws IOException {
		ServerSocketChannel door = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		beside(() -> {
			while (true) {
				SocketChannel client = door.accept();
				SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(socket));
				beside(() -> pass(client, server));
				beside(() -> pass(server, client));
			}
		});
		return ((InetSocketAddress) door.getLocalAddress()).getPort();
	}

	static List<List<Object>> ask(Connection connection, String query, Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			for (int i = 0; i < parameters.length; i++)
				statement.setObject(i + 1, parameters[i]);
			List<List<Object>> rows = new ArrayList<>();
			ResultSet answer = statement.executeQuery();
			while (answer.next()) {
				List<Object> row = new ArrayList<>();
				for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++)
					row.add(answer.getMetaData().getColumnType(i) == Types.DATE ? answer.getObject(i, LocalDate.class) : answer.getObject(i));
				rows.add(row);
			}
			return rows;
		}
	}

	/** The views of a schema, their columns, and the parameters that they take. */
	static void schema(Connection connection, String schema, boolean inChinese) throws SQLException {
		DatabaseMetaData catalog = connection.getMetaData();
		List<String> seen = new ArrayList<>();
		List<String> mute = new ArrayList<>();
		for (ResultSet view = catalog.getTables(null, schema, "%", new String[] {"VIEW"}); view.next();) {
			seen.add(view.getString("TABLE_NAME"));
			if (view.getString("REMARKS") == null || !view.getString("REMARKS").matches(".*\\p{IsHan}.*"))
				mute.add(view.getString("TABLE_NAME"));
		}
		is(seen, ask(connection, "SELECT viewname::varchar AS name FROM pg_catalog.pg_views WHERE schemaname = ? ORDER BY viewname", schema)
			.stream().map(row -> row.get(0)).collect(Collectors.toList()), schema + ": every view is listed");

		Map<String, Map<String, Integer>> views = new LinkedHashMap<>();
		List<String> odd = new ArrayList<>();
		List<String> foreign = new ArrayList<>();
		for (ResultSet column = catalog.getColumns(null, schema, "%", "%"); column.next();) {
			String view = column.getString("TABLE_NAME");
			String name = column.getString("COLUMN_NAME");
			int type = column.getInt("DATA_TYPE");
			int size = column.getInt("COLUMN_SIZE");
			views.computeIfAbsent(view, none -> new LinkedHashMap<>()).put(name, type);
			if (!TAKEN.contains(type) || type == Types.VARCHAR && (size < 1 || size > 255) || type == Types.NUMERIC && (size < 1 || size > 28))
				odd.add(view + "." + name + " " + column.getString("TYPE_NAME") + " " + type + " " + size);
			if (column.getString("REMARKS") == null || !column.getString("REMARKS").matches(".*\\p{IsHan}.*"))
				mute.add(view + "." + name);
			if (!(name.matches(".*\\p{IsHan}.*") && view.matches(".*\\p{IsHan}.*") && name.length() <= 21 && view.length() <= 21))
				foreign.add(view + "." + name);
		}
		is(views.entrySet().stream().flatMap(view -> view.getValue().keySet().stream().map(column -> view.getKey() + "." + column)).collect(Collectors.toList()),
			ask(connection, "SELECT (table_name || '.' || column_name)::varchar FROM information_schema.columns WHERE table_schema = ? ORDER BY table_name, ordinal_position", schema)
				.stream().map(row -> row.get(0)).collect(Collectors.toList()), schema + ": and every column");
		check(odd.isEmpty(), schema + ": of a type that tools take", odd);
		check(mute.isEmpty(), schema + ": every view and column says in Chinese what it is", mute);
		if (inChinese)
			check(foreign.isEmpty(), schema + ": Chinese names of at most 21 characters", foreign);

		// A parameter on every text of a view: the server parses the query with it.
		List<String> refused = new ArrayList<>();
		int texts = 0;
		for (Map.Entry<String, Map<String, Integer>> view : views.entrySet()) {
			List<String> conditions = view.getValue().entrySet().stream().filter(column -> column.getValue() == Types.VARCHAR)
				.map(column -> '"' + column.getKey() + "\" = ?").collect(Collectors.toList());
			texts += conditions.size();
			try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM \"" + schema + "\".\"" + view.getKey() + "\" WHERE " + String.join(" OR ", conditions))) {
				for (int i = 1; i <= conditions.size(); i++)
					statement.setString(i, "没有这个值");
				ParameterMetaData asked = statement.getParameterMetaData();
				for (int i = 1; i <= conditions.size(); i++)
					if (asked.getParameterType(i) != Types.VARCHAR)
						refused.add(view.getKey() + " " + conditions.get(i - 1) + " " + asked.getParameterTypeName(i));
			} catch (SQLException error) {
				refused.add(view.getKey() + ": " + error.getMessage());
			}
		}
		check(texts > 500 && refused.isEmpty(), schema + ": every text takes a parameter", texts + " " + refused);
	}

	public static void main(String[] arguments) throws IOException, SQLException {
		String url = "jdbc:postgresql://127.0.0.1:" + relay(arguments[0] + "/.s.PGSQL." + arguments[1]) + "/" + arguments[3]
			+ "?user=" + arguments[2] + "&defaultRowFetchSize=10000&options=-c%20fupin.as_of=";

		try (Connection connection = DriverManager.getConnection(url + "2019-06-30")) {
			schema(connection, "fupin_report", false);
			schema(connection, "扶贫报表", true);

			// Values come back as they are, found by a code and by a label.
			is(ask(connection, "SELECT household_code, village_name, year, as_of, is_eligible, eligible_label, income_per_capita, income_ratio, standard_state_label"
					+ " FROM fupin_report.household_exit WHERE household_code = ? AND eligible_label = ? AND as_of = ?", "H1", "是", LocalDate.of(2019, 6, 30)),
				List.of(Arrays.asList("H1", "杏花社区居委会", 2018, LocalDate.of(2019, 6, 30), true, "是", new BigDecimal("8699.0000"), null, "适用")),
				"a household as a tool reads it");
			is(ask(connection, "SELECT \"户编号\", \"村（社区）\", \"年度\", \"是否达标\", \"待查事实\", \"人均可支配收入\" FROM \"扶贫报表\".\"户退出情况\" WHERE \"是否达标\" = ?", "未知"),
				List.of(Arrays.asList("H2", "杏花社区居委会", 2018, "未知", "人均可支配收入", null)),
				"a household as a Chinese tool reads it");
		}
		try (Connection connection = DriverManager.getConnection(url + "2018-06-30")) {
			is(ask(connection, "SELECT as_of, standard_state_label, is_eligible FROM fupin_report.household_exit WHERE household_code = ?", "H1"),
				List.of(Arrays.asList(LocalDate.of(2018, 6, 30), "文件尚未施行", null)),
				"options=-c fupin.as_of sets the day: on another the answer is another");
		}
		OUT.println("1.." + number);
	}
}
