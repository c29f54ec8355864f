/*
 * The page of bin/fupin_report: shows the rows of data.sql for one place and year, in Chinese or English.
 *
 * Nothing is calculated here: every figure of a table is a text as the database wrote it, with separators put between its
 * digits; numbers are made of texts only to draw a chart or to sort.  Everything goes into the page as text nodes, so that a
 * name is only a name whatever it holds.  The address after # is the place and, after a slash, the year.  Words: words.js.
 */
(function () {
	'use strict';

	const data = JSON.parse(document.getElementById('data').textContent);
	const ALL = '000000';
	const SHORT = 20; // rows of a table shown at first
	const BARS = 15; // bars of a chart; the table has all
	const PLACES = 30; // if they stand for places: the towns of a county, the villages of a town
	const COLOUR = { good: '#0072b2', fair: '#56b4e9', bad: '#d55e00', near: '#e69f00', unknown: '#a7b0ba', plain: '#4d6a85' };
	const HATCH = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.75)' };

	// What is remembered from visit to visit; a browser may refuse to.
	const memory = {
		get(key) {
			try {
				return window.localStorage.getItem(key);
			} catch (refused) {
				return null;
			}
		},
		set(key, value) {
			try {
				window.localStorage.setItem(key, value);
			} catch (refused) {
				/* then it is not remembered */
			}
		}
	};
	let language = memory.get('fupin_report.language') || (/^zh|^$/.test(navigator.language || '') ? 'zh' : 'en');
	if (language !== 'zh' && language !== 'en') language = 'zh';
	let unit = 'households';
	let here = { place: ALL, year: '' };
	let charts = [];

	// The rows of a set by place (or another column), each an object of texts.
	function rowsBy(name, column) {
		const columns = data[name].columns;
		const index = new Map();
		for (const values of data[name].rows) {
			const row = {};
			columns.forEach((key, number) => {
				row[key] = values[number];
			});
			if (!index.has(row[column])) index.set(row[column], []);
			index.get(row[column]).push(row);
		}
		return index;
	}
	const sets = {};
	for (const name of [
		'exit',
		'obstacle',
		'village',
		'standing',
		'income',
		'fund',
		'fund_finding',
		'deadline',
		'duty',
		'coverage',
		'alert',
		'completeness'
	])
		sets[name] = rowsBy(name, 'place');
	const places = new Map([...rowsBy('place', 'place')].map(([code, rows]) => [code, rows[0]]));
	const labels = new Map(data.label.rows.map(([list, code, zh, en]) => [list + '-' + code, [zh, en]]));
	const words = new Map(data.word.rows.map(([key, zh, en]) => [key, [zh, en]]));
	places.set(ALL, { place: ALL, name: null, level: '0', parent: null });
	const has = code => ['exit', 'fund', 'deadline', 'duty', 'alert', 'coverage'].some(name => sets[name].has(code));
	const below = new Map();
	for (const place of places.values())
		if (place.parent !== null && has(place.place)) {
			const parent = places.has(place.parent) ? place.parent : ALL;
			if (!below.has(parent)) below.set(parent, []);
			below.get(parent).push(place.place);
		}
	const children = code => below.get(code) || [];
	const rows = (name, place, year) => (sets[name].get(place) || []).filter(row => year === undefined || row.year === year);
	const row = (name, place, year) => rows(name, place, year)[0];
	const yearsOf = code =>
		[
			...new Set(
				(sets.exit.get(code) || sets.income.get(code) || [])
					.map(one => one.year)
					.concat(sets.exit.has(code) ? [] : (sets.coverage.get(code) || []).concat(sets.fund.get(code) || []).map(one => one.year))
			)
		].sort();

	// Words ---------------------------------------------------------------------------------------------------------------

	const fill = (text, values) => text.replace(/\{(\d)\}/g, (mark, number) => values[number]);
	const say = (key, ...values) => fill(TEXT[key][language === 'zh' ? 0 : 1], values);
	const upper = text => text && text[0].toUpperCase() + text.slice(1);
	function word(key) {
		// the label of a column
		const pair = words.get(key);
		return pair ? upper(pair[language === 'zh' ? 0 : 1]) : key;
	}
	function label(list, code) {
		const pair = labels.get(list + '-' + code);
		return pair ? upper(pair[language === 'zh' ? 0 : 1]) : code;
	}
	// A code in English where no view has a name for it: the words it is made of.
	const plain = code => upper(code.replace(/^[A-Z]+-\d{4}\./, '').replace(/[._]/g, ' '));
	const named = (zh, en, code) => (language === 'zh' ? zh || code : en ? upper(en) : plain(code));
	// That name in a cell; in English with the Chinese title beneath.
	const titled = (zh, en, code) => element('span', {}, named(zh, en, code), language === 'en' && zh ? element('small', { lang: 'zh' }, zh) : null);
	const placeName = code => (code === ALL ? say('all') : (places.has(code) && places.get(code).name) || code);
	// Separators between the digits of an exact number.
	const grouped = text => text.replace(/^-?\d+/, digits => digits.replace(/\B(?=(\d{3})+$)/g, ','));

	// Numbers as texts are compared digit by digit: no text becomes a number for that.
	function compareNumbers(left, right) {
		const sign = text => (text.startsWith('-') ? -1 : 1);
		if (sign(left) !== sign(right)) return sign(left) - sign(right);
		const [whole, part = ''] = left.replace('-', '').split('.');
		const [otherWhole, otherPart = ''] = right.replace('-', '').split('.');
		const size = Math.max(whole.length, otherWhole.length),
			tail = Math.max(part.length, otherPart.length);
		const a = whole.padStart(size, '0') + part.padEnd(tail, '0'),
			b = otherWhole.padStart(size, '0') + otherPart.padEnd(tail, '0');
		return (a < b ? -1 : a > b ? 1 : 0) * sign(left);
	}

	// Elements ------------------------------------------------------------------------------------------------------------

	function element(name, attributes, ...content) {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(attributes || {}))
			if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
		for (const one of content) if (one !== null && one !== undefined) made.append(one);
		return made;
	}
	const chinese = text => element('span', { lang: 'zh' }, text);
	const link = (place, year) => '#' + place + (year ? '/' + year : '');
	const placeLink = code => element('a', { href: link(code, here.year) }, code === ALL ? say('all') : chinese(placeName(code)));

	/*
	 * A table.  A column is {key, head, kind, get}: kind is text, number, date or share; get gives the text from the row (by default
	 * the value of that key), or a node; share has of: [numerator, denominator].  class marks a column as bad or unknown.
	 */
	function table(id, caption, columns, list, options = {}) {
		const body = element('tbody');
		const made = element('table', { id, class: list.length > SHORT ? 'short' : null }, element('caption', {}, caption));
		const value = (column, one) => {
			const found = column.value ? column.value(one) : one[column.key];
			return found === undefined ? null : found;
		};
		const numeric = column => column.kind === 'number' || column.kind === 'share';
		function cell(column, one, first) {
			const text = value(column, one);
			const attributes = {
				class: [numeric(column) ? 'number' : column.kind === 'date' ? 'date' : 'text', column.mark || ''].join(' ').trim(),
				'data-column': column.key,
				'data-value': text === null ? '' : text
			};
			if (first) attributes.scope = 'row';
			const made = element(first ? 'th' : 'td', attributes);
			if (column.show) made.append(column.show(one));
			else if (text === null) made.append(element('span', { title: say('no_figure') }, '—'));
			else if (column.kind === 'share')
				made.append(grouped(text) + '%', element('small', {}, grouped(one[column.of[0]]) + '/' + grouped(one[column.of[1]])));
			else if (column.kind === 'number') made.append(grouped(text));
			else made.append(column.lang ? chinese(text) : text);
			return made;
		}
		function line(one) {
			return element(
				'tr',
				{ 'data-key': one.key_of_row || one.place || one.code || '', class: one.whole ? 'whole' : null },
				...columns.map((column, number) => cell(column, one, number === 0))
			);
		}
		const heads = columns.map(column => {
			const head = element(
				'th',
				{ scope: 'col', class: numeric(column) ? 'number' : null, 'data-column': column.key },
				element('button', { type: 'button' }, column.head)
			);
			head.firstChild.addEventListener('click', () => {
				const descending = head.getAttribute('aria-sort') === 'ascending' || (!head.hasAttribute('aria-sort') && numeric(column));
				heads.forEach(other => other.removeAttribute('aria-sort'));
				head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
				const order = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'zh').compare;
				const text = one => (column.sort ? column.sort(one) : value(column, one));
				// without a figure last, whichever way
				const sorted = list
					.filter(one => !one.whole)
					.sort((left, right) => {
						const a = text(left),
							b = text(right);
						if (a === null || b === null) return (a === null) - (b === null);
						const answer = numeric(column) ? compareNumbers(a, b) : column.kind === 'date' ? (a < b ? -1 : a > b ? 1 : 0) : order(a, b);
						return descending ? -answer : answer;
					});
				body.replaceChildren(
					...list
						.filter(one => one.whole)
						.concat(sorted)
						.map(line)
				);
			});
			return head;
		});
		made.append(element('thead', {}, element('tr', {}, ...heads)), body);
		body.append(...list.map(line));
		const whole = element('div', {}, element('div', { class: 'wrap', role: 'region', 'aria-label': caption, tabindex: '0' }, made));
		if (list.length > SHORT) {
			const more = element(
				'button',
				{ type: 'button', class: 'more', 'aria-expanded': 'false', 'aria-controls': id },
				say('more', list.length)
			);
			more.addEventListener('click', () => {
				const shortened = made.classList.toggle('short');
				more.setAttribute('aria-expanded', String(!shortened));
				more.textContent = shortened ? say('more', list.length) : say('less', SHORT);
			});
			whole.append(more);
		}
		if (list.length === 0) whole.replaceChildren(element('p', { class: 'none' }, options.none || say('none')));
		return whole;
	}

	/*
	 * A chart of horizontal bars: names, and series of {name, colour, values, hatch, stack, marks}.  keys, where given, are the
	 * places that the bars lead to.  The table below it says the same to those who cannot see it.
	 */
	function bars(id, caption, names, series, options = {}) {
		const shown = Math.min(names.length, options.keys ? PLACES : BARS);
		const height = shown * (options.thick || 26) + 76;
		const title = caption + (names.length > shown ? say('largest', shown) : '');
		const box = element('div', { id, class: 'chart', role: 'img', 'aria-label': title, style: 'height:' + height + 'px' });
		const figure = element('figure', {}, element('figcaption', {}, title), box);
		if (shown === 0) return null;
		charts.push({
			box,
			make() {
				const narrow = box.clientWidth < 560;
				const chart = window.echarts.init(box, null, { renderer: 'svg' });
				const all = number => series.map(one => [one.name, one.values[number]]);
				chart.setOption({
					animation: false,
					textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
					grid: { left: 8, right: 30, top: 34, bottom: 6, containLabel: true },
					legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 11, selectedMode: false, textStyle: { color: '#1d2733' } },
					tooltip: {
						trigger: 'axis',
						axisPointer: { type: 'shadow' },
						confine: true,
						formatter(list) {
							const number = list[0].dataIndex;
							const made = element('div', {}, element('b', {}, names[number]));
							for (const [name, text] of all(number))
								made.append(element('div', {}, name + ' ' + (text === null || text === undefined ? '—' : grouped(text))));
							return made;
						}
					},
					xAxis: {
						type: 'value',
						max: options.max,
						minInterval: options.whole === false ? 0 : 1,
						axisLabel: { color: '#5b6776', hideOverlap: true },
						splitLine: { lineStyle: { color: '#e4e8ed' } }
					},
					yAxis: {
						type: 'category',
						inverse: true,
						data: names.slice(0, shown),
						axisTick: { show: false },
						axisLine: { lineStyle: { color: '#b7c1cc' } },
						triggerEvent: Boolean(options.keys),
						axisLabel: { color: '#1d2733', width: narrow ? 96 : 200, overflow: 'truncate', interval: 0 }
					},
					series: series.map(one => ({
						name: one.name,
						type: one.marks ? 'scatter' : 'bar',
						stack: one.stack,
						barMaxWidth: 18,
						barGap: '10%',
						data: one.values.slice(0, shown).map(text => (text === null || text === undefined ? '-' : Number(text))),
						symbol: one.marks,
						symbolSize: one.marks ? [3, 18] : undefined,
						z: one.marks ? 5 : 2,
						cursor: options.keys ? 'pointer' : 'default',
						itemStyle: { color: one.colour, decal: one.hatch ? HATCH : undefined }
					}))
				});
				if (options.keys)
					chart.on('click', event => {
						const number = event.componentType === 'yAxis' ? names.indexOf(event.value) : event.dataIndex;
						if (options.keys[number]) location.hash = link(options.keys[number], here.year);
					});
				return chart;
			}
		});
		return figure;
	}
	const series = (name, colour, values, more) => Object.assign({ name, colour, values }, more);
	const column = (list, key) => list.map(one => one[key]);

	// Columns that many tables have.
	const number = (key, head, mark) => ({ key, head, kind: 'number', mark });
	const share = (key, head, of) => ({ key, head, kind: 'share', of });
	const placeColumn = () => ({
		key: 'place',
		head: say('place'),
		kind: 'text',
		sort: one => placeName(one.place),
		show: one => (one.place === here.place ? document.createTextNode(say('here')) : placeLink(one.place))
	});
	const paperColumn = () => ({
		key: 'paper',
		head: say('article'),
		kind: 'text',
		lang: true,
		value: one => (one.document_no ? one.document_no + (one.article ? ' ' + one.article : '') : null)
	});
	// The place itself above its children.
	const whole = one => (one ? [Object.assign({}, one, { whole: true })] : []);
	const childRows = (name, year, keep) =>
		children(here.place)
			.map(code => rows(name, code, year).find(keep || (() => true)))
			.filter(Boolean);
	const withWhole = (name, year, keep) => {
		const list = childRows(name, year, keep);
		return list.length
			? whole(rows(name, here.place, year).find(keep || (() => true))).concat(list)
			: rows(name, here.place, year)
					.filter(keep || (() => true))
					.slice(0, 1);
	};
	const ofChildren = list => list.filter(one => !one.whole);
	const total = one => one.code === null || one.fund_kind === null || one.criterion_name === null;

	// Sections ------------------------------------------------------------------------------------------------------------

	function section(id, note, ...content) {
		return element(
			'section',
			{ id, 'aria-labelledby': id + '-title' },
			element('h2', { id: id + '-title' }, say(id)),
			note ? element('p', {}, note) : null,
			...content
		);
	}

	function warnings() {
		const { place, year } = here;
		const exit = row('exit', place, year),
			alert = rows('alert', place).find(total),
			deadline = rows('deadline', place).find(total);
		const duty = rows('duty', place).find(total),
			fund = rows('fund_finding', place).find(total),
			cover = rows('coverage', place, year).find(total);
		const cards = element('ul', { class: 'cards' });
		// key, section, row, figure, kind when it is not 0, what it is of, what is unknown beside it
		for (const [key, target, from, figure, kind, of, unknown] of [
			['card_alerts', 'alerts', alert, 'high', 'bad', 'standing'],
			['card_overdue', 'duties', deadline, 'overdue', 'bad', 'total', 'unknown'],
			['card_due', 'duties', deadline, 'due_soon', 'near', 'total'],
			['card_duties', 'duties', duty, 'breaches', 'bad', 'total', 'unknown'],
			['card_funds', 'funds', fund, 'breaches', 'bad', null, 'unknown'],
			['card_coverage', 'coverage', cover, 'breaches', 'bad', 'shares', 'shares_undecided'],
			['card_exited', 'exits', exit, 'households_exited_not_eligible', 'bad', 'households_exited'],
			['card_undecided', 'exits', exit, 'households_undecided', 'unknown', 'households'],
			['card_without', 'exits', exit, 'households_without_standard', 'unknown', 'households']
		]) {
			const text = from ? from[figure] : null;
			const details = [
				text !== null && of ? say('of', grouped(from[of])) : null,
				text !== null && unknown && from[unknown] !== '0' ? say('unknown_too', grouped(from[unknown])) : null
			]
				.filter(Boolean)
				.join(language === 'zh' ? '，' : ', ');
			cards.append(
				element(
					'li',
					{
						class: text === null ? 'unknown' : text === '0' ? 'good' : kind,
						'data-card': key,
						'data-value': text === null ? '' : text
					},
					element(
						'a',
						{ href: '#' + target, 'data-section': target },
						element('span', { class: 'title' }, say(key)),
						element('b', {}, text === null ? '—' : grouped(text)),
						element('small', {}, text === null ? say('no_figure') : details)
					)
				)
			);
		}
		const pick = code => ({
			place: code,
			alerts: (rows('alert', code).find(total) || { high: null }).high,
			overdue: (rows('deadline', code).find(total) || { overdue: null }).overdue,
			duties: (rows('duty', code).find(total) || { breaches: null }).breaches,
			unknown: (rows('duty', code).find(total) || { unknown: null }).unknown,
			funds: (rows('fund_finding', code).find(total) || { breaches: null }).breaches,
			exited: (row('exit', code, year) || { households_exited_not_eligible: null }).households_exited_not_eligible
		});
		const list = children(place).map(pick);
		const content = [cards];
		if (list.length) {
			const drawn = list.filter(one => [one.overdue, one.duties, one.funds].some(text => text !== null && text !== '0'));
			content.push(
				bars(
					'chart-places',
					say('chart_places'),
					drawn.map(one => placeName(one.place)),
					[
						series(say('card_overdue'), COLOUR.bad, column(drawn, 'overdue')),
						series(say('card_duties'), COLOUR.near, column(drawn, 'duties')),
						series(say('card_funds'), COLOUR.good, column(drawn, 'funds'))
					],
					{ keys: column(drawn, 'place'), thick: 44 }
				),
				table(
					'table-places',
					say('table_places'),
					[
						placeColumn(),
						number('alerts', say('card_alerts'), 'bad'),
						number('overdue', say('card_overdue'), 'bad'),
						number('duties', say('card_duties'), 'bad'),
						number('unknown', say('duties_unknown'), 'unknown'),
						number('funds', say('card_funds'), 'bad'),
						number('exited', say('card_exited'), 'bad')
					],
					whole(pick(place)).concat(list)
				)
			);
		}
		return section('warnings', say('warnings_note'), ...content);
	}

	// The answer to a village or county, and whether it is provisional.
	function answer(own) {
		const kind = own.is_eligible === 'true' ? 'good' : own.is_eligible === 'false' ? 'bad' : 'unknown';
		return element(
			'span',
			{},
			element('span', { class: 'state ' + kind }, label('eligible', own.is_eligible === null ? 'unknown' : own.is_eligible)),
			' ',
			own.is_provisional === 'true'
				? element('span', { class: 'state near' }, say('is_provisional') + (own.basis ? ' · ' + label('basis', own.basis) : ''))
				: null
		);
	}

	function standing(place, year) {
		const own = row('standing', place, year);
		if (!own) return null;
		const listed = (key, zh, en) =>
			(language === 'zh' ? zh : en) ? element('p', {}, say(key) + (language === 'zh' ? '：' : ': '), language === 'zh' ? zh : en) : null;
		return element(
			'div',
			{ class: 'standing', id: 'standing' },
			element(
				'p',
				{},
				element('b', {}, say(places.get(place).level === '3' ? 'own_county' : 'own_village') + (language === 'zh' ? '：' : ': ')),
				answer(own)
			),
			listed('unmet_list', own.unmet_label, own.unmet_en),
			listed('unknown_list', own.unknown_label, own.unknown_en),
			listed('missing_list', own.missing_facts_label, own.missing_facts && own.missing_facts.replace(/_/g, ' ')),
			own.exited_on ? element('p', {}, say('exited_on') + ' ' + own.exited_on) : null,
			own.standard_title ? element('p', {}, chinese(own.standard_title + '（' + own.document_no + '）')) : null
		);
	}

	function exits() {
		const { place, year } = here;
		const of = key => unit + (key ? '_' + key : '');
		const list = withWhole('exit', year);
		const kids = ofChildren(list);
		const drawn = kids.length ? kids : list;
		const chart = (id, caption, names, from, keys) =>
			bars(
				id,
				caption,
				names,
				[
					series(say('eligible'), COLOUR.good, column(from, of('eligible')), { stack: 'all' }),
					series(say('not_eligible'), COLOUR.bad, column(from, of('not_eligible')), { stack: 'all' }),
					series(say('undecided'), COLOUR.unknown, column(from, of('undecided')), { stack: 'all', hatch: true })
				],
				{ keys }
			);
		const figures = () => [
			number(of(), word('exit_by_county.' + of())),
			number(of('eligible'), word('exit_by_county.' + of('eligible'))),
			number(of('not_eligible'), word('exit_by_county.' + of('not_eligible'))),
			number(of('undecided'), word('exit_by_county.' + of('undecided')), 'unknown'),
			share(of('certain_percent'), say('share_certain'), [of('eligible'), of()]),
			share(of('possible_percent'), say('share_possible'), [of('possible'), of()]),
			number(of('exited'), word('exit_by_county.' + of('exited'))),
			number(of('exited_not_eligible'), word('exit_by_county.' + of('exited_not_eligible')), 'bad'),
			number(of('may_leave'), word('exit_by_county.' + of('may_leave')))
		];
		const choice = element(
			'div',
			{ class: 'choice', role: 'group', 'aria-label': say('unit') },
			...['households', 'persons'].map(key => {
				const button = element('button', { type: 'button', 'data-unit': key, 'aria-pressed': String(unit === key) }, say(key));
				button.addEventListener('click', () => {
					unit = key;
					show();
					document.querySelector('[data-unit="' + key + '"]').focus({ preventScroll: true });
				});
				return button;
			})
		);
		const content = [
			standing(place, year),
			choice,
			chart(
				'chart-exits',
				say('chart_exits', placeName(place), say(unit).toLowerCase()),
				drawn.map(one => placeName(one.place)),
				drawn,
				kids.length ? column(kids, 'place') : null
			),
			table('table-exits', say('table_exits'), [placeColumn(), ...figures()], list)
		];
		const years = rows('exit', place);
		if (years.length > 1)
			content.push(
				chart('chart-years', say('chart_years', placeName(place)), column(years, 'year'), years, null),
				table(
					'table-years',
					say('table_years'),
					[{ key: 'year', head: say('years'), kind: 'date' }, ...figures()],
					years.map(one => Object.assign({ key_of_row: one.year }, one))
				)
			);
		const villages = withWhole('village', year);
		if (villages.length) {
			const from = ofChildren(villages).length ? ofChildren(villages) : villages;
			content.push(
				bars(
					'chart-villages',
					say('chart_villages'),
					from.map(one => placeName(one.place)),
					[
						series(say('eligible'), COLOUR.good, column(from, 'eligible'), { stack: 'all' }),
						series(say('not_eligible'), COLOUR.bad, column(from, 'not_eligible'), { stack: 'all' }),
						series(say('undecided'), COLOUR.unknown, column(from, 'undecided'), { stack: 'all', hatch: true })
					],
					{ keys: ofChildren(villages).length ? column(from, 'place') : null }
				),
				table(
					'table-villages',
					say('table_villages'),
					[
						placeColumn(),
						number('villages', say('villages')),
						number('eligible', say('eligible')),
						number('not_eligible', say('not_eligible')),
						number('undecided', say('undecided'), 'unknown'),
						share('certain_percent', say('share_certain'), ['eligible', 'villages']),
						share('possible_percent', say('share_possible'), ['possible', 'villages']),
						number('exited', say('exited'))
					],
					villages
				)
			);
		}
		const answers = childRows('standing', year);
		if (answers.length)
			content.push(
				table(
					'table-answers',
					say('table_answers'),
					[
						placeColumn(),
						{
							key: 'is_eligible',
							head: say('answer'),
							kind: 'text',
							value: one => label('eligible', one.is_eligible === null ? 'unknown' : one.is_eligible),
							show: answer
						},
						{
							key: 'unmet',
							head: say('unmet'),
							kind: 'text',
							value: one => (language === 'zh' ? one.unmet_label : one.unmet_en)
						},
						{
							key: 'unknown',
							head: say('unknown'),
							kind: 'text',
							value: one => (language === 'zh' ? one.unknown_label : one.unknown_en),
							mark: 'unknown'
						},
						{ key: 'exited_on', head: say('exited_on'), kind: 'date' }
					],
					answers
				)
			);
		const [county, obstacles] = countyRows('obstacle', year);
		const criterion = one => named(one.zh, one.en, one.criterion_name);
		if (county !== place) content.push(element('h3', {}, say('chart_obstacles')), ...countyNote(county));
		else
			content.push(
				bars('chart-obstacles', say('chart_obstacles'), obstacles.map(criterion), [
					series(say('unmet'), COLOUR.bad, column(obstacles, 'households_unmet'), { stack: 'all' }),
					series(say('unknown'), COLOUR.unknown, column(obstacles, 'households_unknown'), { stack: 'all', hatch: true })
				]),
				table(
					'table-obstacles',
					say('table_obstacles'),
					[
						{ key: 'criterion_name', head: say('criterion'), kind: 'text', value: criterion },
						paperColumn(),
						number('households', word('exit_obstacle.households')),
						number('households_unmet', say('unmet'), 'bad'),
						number('households_unknown', say('unknown'), 'unknown'),
						number('households_met', say('met')),
						number('households_not_applicable', say('not_applicable')),
						share('households_unmet_percent', say('unmet_share'), ['households_unmet', 'households'])
					],
					obstacles.map(one => Object.assign({ key_of_row: one.standard_code + '.' + one.criterion_name }, one))
				)
			);
		return section('exits', say('exits_note'), ...content);
	}

	// Some views end at the county: below it, the page says so and leads there.
	function countyRows(name, year) {
		let county = here.place;
		while (Number(places.get(county).level) > 3) county = places.get(county).parent;
		return [county, rows(name, county, year).filter(one => !total(one))];
	}
	const countyNote = county => (county === here.place ? [] : [element('p', { class: 'note' }, say('by_county'), placeLink(county))]);

	function ratios() {
		const list = withWhole('income', here.year);
		const kids = ofChildren(list),
			drawn = kids.length ? kids : list;
		return section(
			'ratios',
			say('ratios_note'),
			bars(
				'chart-income',
				say('chart_income'),
				drawn.map(one => placeName(one.place)),
				[
					series(say('headcount'), COLOUR.good, column(drawn, 'headcount_percent')),
					series(say('least'), COLOUR.plain, column(drawn, 'least_percent'), { marks: 'rect' }),
					series(say('most'), COLOUR.bad, column(drawn, 'most_percent'), { marks: 'rect' })
				],
				{ keys: kids.length ? column(drawn, 'place') : null, whole: false }
			),
			drawn.some(one => one.income_percent !== null)
				? bars(
						'chart-income-share',
						say('chart_income_share'),
						drawn.map(one => placeName(one.place)),
						[series(say('income_share'), COLOUR.fair, column(drawn, 'income_percent'))],
						{ keys: kids.length ? column(drawn, 'place') : null, whole: false }
					)
				: null,
			table(
				'table-income',
				say('table_income'),
				[
					placeColumn(),
					number('persons', word('poverty_measures.persons')),
					number('persons_measured', word('poverty_measures.persons_measured')),
					number('persons_unmeasured', word('poverty_measures.persons_unmeasured'), 'unknown'),
					number('persons_below_line', word('poverty_measures.persons_below_line')),
					share('headcount_percent', say('headcount'), ['persons_below_line', 'persons_measured']),
					share('least_percent', say('least'), ['persons_below_line', 'persons']),
					share('most_percent', say('most'), ['persons_possibly_below', 'persons']),
					number('poverty_line', word('poverty_measures.poverty_line')),
					number('income_per_capita', say('income')),
					share('income_percent', say('income_share'), ['income_ratio_numerator', 'income_ratio_denominator']),
					number('income_line', say('income_line'))
				],
				list
			)
		);
	}

	function funds() {
		const { place, year } = here;
		const kinds = rows('fund', place, year).filter(one => one.fund_kind !== null);
		const sum = rows('fund', place, year)
			.filter(total)
			.map(one => Object.assign({}, one, { whole: true }));
		const kind = one => (one.fund_kind === null ? say('here') : label('fund_kind', one.fund_kind));
		const money = () => [
			number('tranches', say('tranches')),
			number('amount', say('amount')),
			number('arrived', say('arrived')),
			share('arrived_percent', say('arrived_share'), ['arrived', 'amount']),
			number('paid', say('paid')),
			share('paid_percent', say('paid_share'), ['paid', 'arrived']),
			number('behind', say('behind'), 'bad')
		];
		const list = childRows('fund', year, total);
		const findings = rows('fund_finding', place).filter(one => !total(one));
		return section(
			'funds',
			say('funds_note', year),
			bars(
				'chart-funds',
				say('chart_funds'),
				kinds.map(kind),
				[
					series(say('amount'), '#b9c4cf', column(kinds, 'amount')),
					series(say('arrived'), COLOUR.fair, column(kinds, 'arrived')),
					series(say('paid'), COLOUR.good, column(kinds, 'paid'))
				],
				{ thick: 46, whole: false }
			),
			table(
				'table-funds',
				say('table_funds'),
				[{ key: 'fund_kind', head: say('kind'), kind: 'text', value: kind }, ...money()],
				sum.concat(kinds).map(one => Object.assign({ key_of_row: one.fund_kind || 'total' }, one))
			),
			list.length ? table('table-places-funds', say('table_places_funds'), [placeColumn(), ...money()], sum.concat(list)) : null,
			findings.length
				? table(
						'table-findings',
						say('table_findings'),
						[
							{
								key: 'criterion_name',
								head: say('finding'),
								kind: 'text',
								value: one => named(one.zh, one.en, one.criterion_name),
								show: one => titled(one.zh, one.en, one.criterion_name)
							},
							paperColumn(),
							number('breaches', say('breaches'), 'bad'),
							number('breach_amount', say('breach_amount')),
							number('shortfalls', say('shortfalls'), 'bad'),
							number('unknown', say('unknown'), 'unknown')
						],
						findings.map(one => Object.assign({ key_of_row: one.document_no + '.' + one.criterion_name }, one))
					)
				: null
		);
	}

	// Titles and articles of deadlines and duties stand in the rows of the whole only.
	const titles = {};
	for (const name of ['deadline', 'duty']) titles[name] = new Map(rows(name, ALL).map(one => [one.code, one]));
	function due() {
		const { place } = here;
		const listed = name =>
			rows(name, place)
				.filter(one => !total(one))
				.map(one =>
					Object.assign({}, one, {
						key_of_row: one.code,
						zh: titles[name].get(one.code).zh,
						en: titles[name].get(one.code).en,
						document_no: titles[name].get(one.code).document_no,
						article: titles[name].get(one.code).article
					})
				);
		const deadlines = listed('deadline'),
			duties = listed('duty');
		const title = one => named(one.zh, one.en, one.code);
		const counted = list => list.filter(one => one.not_counted !== one.total);
		const chart = (id, caption, all, parts) => {
			const list = counted(all);
			return bars(id, caption, list.map(title), parts(list));
		};
		return section(
			'duties',
			say('duties_note'),
			chart('chart-deadlines', say('chart_deadlines'), deadlines, list => [
				series(say('overdue'), COLOUR.bad, column(list, 'overdue'), { stack: 'all' }),
				series(say('late'), COLOUR.near, column(list, 'late'), { stack: 'all' }),
				series(say('in_time'), COLOUR.good, column(list, 'met'), { stack: 'all' }),
				series(say('due_soon'), '#cc79a7', column(list, 'due_soon'), { stack: 'all' }),
				series(say('pending'), COLOUR.fair, column(list, 'pending'), { stack: 'all' }),
				series(say('unknown'), COLOUR.unknown, column(list, 'unknown'), { stack: 'all', hatch: true })
			]),
			table(
				'table-deadlines',
				say('table_deadlines'),
				[
					{ key: 'title', head: say('deadline'), kind: 'text', value: title, show: one => titled(one.zh, one.en, one.code) },
					paperColumn(),
					number('overdue', say('overdue'), 'bad'),
					number('late', say('late'), 'bad'),
					number('met', say('in_time')),
					share('met_percent', say('in_time_share'), ['met', 'decided']),
					number('due_soon', say('due_soon')),
					number('pending', say('pending')),
					number('unknown', say('unknown'), 'unknown'),
					{ key: 'overdue_since', head: say('overdue_since'), kind: 'date' },
					{ key: 'next_due', head: say('next_due'), kind: 'date' }
				],
				deadlines,
				{ none: say('none_at_all') }
			),
			chart('chart-duties', say('chart_duties'), duties, list => [
				series(say('breaches'), COLOUR.bad, column(list, 'breaches'), { stack: 'all' }),
				series(say('met'), COLOUR.good, column(list, 'met'), { stack: 'all' }),
				series(say('running'), COLOUR.fair, column(list, 'running'), { stack: 'all' }),
				series(say('unknown'), COLOUR.unknown, column(list, 'unknown'), { stack: 'all', hatch: true })
			]),
			table(
				'table-duties',
				say('table_duties'),
				[
					{ key: 'title', head: say('duty'), kind: 'text', value: title, show: one => titled(one.zh, one.en, one.code) },
					paperColumn(),
					number('breaches', say('breaches'), 'bad'),
					number('missed', say('missed')),
					number('exceeded', say('exceeded')),
					number('met', say('met')),
					share('met_percent', say('met_share'), ['met', 'decided']),
					number('running', say('running')),
					number('unknown', say('unknown'), 'unknown'),
					number('not_counted', say('not_counted'))
				],
				duties,
				{ none: say('none_at_all') }
			)
		);
	}

	function coverage() {
		const [county, list] = countyRows('coverage', here.year);
		if (county !== here.place) return section('coverage', say('coverage_note'), ...countyNote(county));
		const title = one => named(one.zh, one.en, one.criterion_name);
		const target = one => (one.target_percent === null ? null : one.target_percent.replace(/^\S+ /, ''));
		const drawn = list.filter(one => one.covered_percent !== null);
		return section(
			'coverage',
			say('coverage_note'),
			bars(
				'chart-coverage',
				say('chart_coverage'),
				drawn.map(title),
				[
					series(say('covered_share'), COLOUR.good, column(drawn, 'covered_percent')),
					series(say('possible'), COLOUR.unknown, column(drawn, 'possible_percent'), { marks: 'rect' }),
					series(say('target'), COLOUR.bad, drawn.map(target), { marks: 'rect' })
				],
				{ whole: false, max: 100 }
			),
			table(
				'table-coverage',
				say('table_coverage'),
				[
					{
						key: 'criterion_name',
						head: say('rule'),
						kind: 'text',
						value: title,
						show: one =>
							element(
								'span',
								{},
								title(one),
								element(
									'small',
									{},
									named(one.topic_label, one.topic_label_en, '') + (language === 'en' ? ' · ' + label('subject', one.subject_kind) : '')
								)
							)
					},
					paperColumn(),
					number('in_scope', say('in_scope')),
					number('covered', say('covered')),
					number('not_covered', say('not_covered'), 'bad'),
					number('undecided', say('unknown'), 'unknown'),
					share('covered_percent', say('covered_share'), ['covered', 'in_scope']),
					share('possible_percent', say('possible'), ['possible', 'in_scope']),
					{
						key: 'target_percent',
						head: say('target'),
						kind: 'number',
						value: target,
						show: one =>
							document.createTextNode(one.target_percent === null ? '—' : one.target_percent.replace('>=', '≥').replace('<=', '≤'))
					},
					places.get(here.place).level === '3'
						? {
								key: 'share_state',
								head: say('share_state'),
								kind: 'text',
								value: one => (one.share_state === null ? null : label('share_state', one.share_state))
							}
						: number('breaches', say('shares_missed'), 'bad')
				],
				list.map(one => Object.assign({ key_of_row: one.standard_code + '.' + one.criterion_name }, one))
			)
		);
	}

	function alerts() {
		const list = rows('alert', here.place).filter(one => !total(one));
		if (!list.length) return section('alerts', say('no_alerts'));
		const kind = one => (one.code === null ? say('here') : label('alert_kind', one.code));
		return section(
			'alerts',
			say('alerts_note'),
			bars('chart-alerts', say('chart_alerts'), list.map(kind), [
				series(label('alert_severity', 'high'), COLOUR.bad, column(list, 'high'), { stack: 'all' }),
				series(label('alert_severity', 'medium'), COLOUR.near, column(list, 'medium'), { stack: 'all' }),
				series(label('alert_severity', 'low'), COLOUR.fair, column(list, 'low'), { stack: 'all' })
			]),
			table(
				'table-alerts',
				say('table_alerts'),
				[
					{ key: 'code', head: say('alert'), kind: 'text', value: kind },
					number('standing', say('standing')),
					number('high', label('alert_severity', 'high'), 'bad'),
					number('medium', label('alert_severity', 'medium')),
					number('low', label('alert_severity', 'low')),
					number('untouched', say('untouched')),
					{ key: 'stands_since', head: say('since'), kind: 'date' }
				],
				whole(rows('alert', here.place).find(total))
					.concat(list)
					.map(one => Object.assign({ key_of_row: one.code || 'total' }, one))
			)
		);
	}

	function state() {
		const [county, list] = countyRows('completeness', here.year);
		if (county !== here.place) return section('state', say('state_note'), ...countyNote(county));
		const topic = one => label('required_fact', one.code);
		return section(
			'state',
			say('state_note'),
			bars(
				'chart-state',
				say('state'),
				list.map(one => topic(one) + ' · ' + label('subject', one.subject_kind)),
				[
					series(say('filled'), COLOUR.good, column(list, 'cells_filled'), { stack: 'all' }),
					series(say('empty'), COLOUR.unknown, column(list, 'cells_empty'), { stack: 'all', hatch: true })
				]
			),
			table(
				'table-state',
				say('table_state'),
				[
					{ key: 'topic', head: say('topic'), kind: 'text', value: topic },
					{ key: 'subject_kind', head: say('subject'), kind: 'text', value: one => label('subject', one.subject_kind) },
					number('cells_required', say('required')),
					number('cells_filled', say('filled')),
					number('cells_empty', say('empty'), 'unknown'),
					share('filled_percent', say('filled_share'), ['cells_filled', 'cells_required'])
				],
				list.map(one => Object.assign({ key_of_row: one.code + '.' + one.subject_kind }, one))
			)
		);
	}

	// The page ------------------------------------------------------------------------------------------------------------

	function facts() {
		const { place, year } = here;
		const exit = row('exit', place, year);
		const box = document.getElementById('facts');
		const fact = (key, ...content) => element('div', { 'data-fact': key }, element('dt', {}, say(key)), element('dd', {}, ...content));
		const [county] = countyRows('obstacle', year);
		const papers = [
			...new Set(
				rows('obstacle', county, year)
					.map(one => one.document_no)
					.concat(rows('standing', place, year).map(one => one.document_no))
					.filter(Boolean)
			)
		];
		const provisional = exit && exit.households_provisional !== null && exit.households_provisional !== '0';
		box.replaceChildren(
			fact('as_of', data.meta.as_of),
			fact(
				'data',
				exit
					? element(
							'span',
							{ class: 'state ' + (provisional ? 'near' : 'good') },
							provisional ? say('provisional', grouped(exit.households_provisional), grouped(exit.households)) : say('final')
						)
					: say('none'),
				' ',
				say('basis', label('basis', data.meta.accept_basis))
			),
			...(papers.length ? [fact('papers', chinese(papers.join('，')))] : []),
			fact('read_by', data.meta.read_by),
			fact('made_at', data.meta.made_at)
		);
	}

	// The place where the reader's own places begin: nobody wants a page with one row.
	function start() {
		let code = ALL;
		while (children(code).length === 1) code = children(code)[0];
		return code;
	}

	function show() {
		charts.forEach(one => one.chart && one.chart.dispose());
		charts = [];
		const { place, year } = here;
		document.documentElement.lang = language;
		document.title = placeName(place) + ' · ' + say('title');
		for (const [id, key] of [
			['report-title', 'title'],
			['year-label', 'year'],
			['print', 'print'],
			['skip', 'skip'],
			['language', 'other']
		])
			document.getElementById(id).textContent = say(key);
		document.getElementById('language').lang = language === 'zh' ? 'en' : 'zh';
		const path = document.getElementById('path'),
			steps = [];
		for (let code = place; code !== null; code = code === ALL ? null : places.has(places.get(code).parent) ? places.get(code).parent : ALL)
			steps.unshift(code);
		path.setAttribute('aria-label', say('path'));
		path.replaceChildren(
			element(
				'ol',
				{},
				...steps.map(code =>
					element(
						'li',
						{},
						code === place
							? element('span', { 'aria-current': 'page' }, code === ALL ? say('all') : chinese(placeName(code)))
							: placeLink(code)
					)
				)
			)
		);
		const level = label('division_level', places.get(place).level);
		document
			.getElementById('place')
			.replaceChildren(
				place === ALL ? say('all') : chinese(placeName(place)),
				element('small', {}, (place === ALL ? '' : level + ' ' + place + ' · ') + year)
			);
		const years = yearsOf(place);
		document.getElementById('year').replaceChildren(
			...years.map(one => {
				const made = element('option', { value: one }, one);
				made.selected = one === year;
				return made;
			})
		);
		facts();
		const made = [warnings(), exits(), ratios(), funds(), due(), coverage(), alerts(), state()];
		const contents = document.getElementById('contents');
		contents.setAttribute('aria-label', say('contents'));
		contents.replaceChildren(...made.map(one => element('a', { href: '#' + one.id, 'data-section': one.id }, say(one.id))));
		document.getElementById('sections').replaceChildren(...made);
		document.getElementById('footer').replaceChildren(element('p', {}, say('source', data.meta.version, window.echarts.version)));
		charts.forEach(one => {
			one.chart = one.make();
		});
		// for whoever drives the page
		document.documentElement.dataset.shown = language + ' ' + place + ' ' + year;
	}

	// Reads place and year from the address; what is not there is said, never guessed.
	function go(first) {
		const [wanted, wantedYear] = decodeURIComponent(location.hash.replace(/^#/, '')).split('/');
		const notice = document.getElementById('notice');
		notice.textContent = '';
		if (document.getElementById(wanted) && !places.has(wanted) && !first) return;
		const place = wanted && places.has(wanted) ? wanted : start();
		if (wanted && !places.has(wanted)) notice.textContent = say('no_place', wanted);
		const years = yearsOf(place);
		const before = wantedYear || '';
		const year = years.includes(before) ? before : years[years.length - 1] || '';
		if (before && before !== year) notice.textContent = say('no_year', placeName(place), before, year);
		here = { place, year };
		show();
		if (!first) {
			window.scrollTo(0, 0);
			document.getElementById('main').focus({ preventScroll: true });
		}
	}

	document.getElementById('language').addEventListener('click', () => {
		language = language === 'zh' ? 'en' : 'zh';
		memory.set('fupin_report.language', language);
		go(true);
	});
	document.getElementById('year').addEventListener('change', event => {
		location.hash = link(here.place, event.target.value);
	});
	document.getElementById('print').addEventListener('click', () => window.print());
	// A way to a section is no way to a place: the address stays.
	document.addEventListener('click', event => {
		const target = event.target.closest && event.target.closest('a[data-section], #skip');
		if (!target) return;
		event.preventDefault();
		const section = document.getElementById(target.dataset.section || 'main');
		section.setAttribute('tabindex', '-1');
		section.scrollIntoView();
		section.focus({ preventScroll: true });
	});
	window.addEventListener('hashchange', () => go(false));
	let waiting;
	// Charts as wide as the screen, or as a sheet of A4; drawn at once, for paper does not wait for the next frame.
	const fit = width =>
		charts.forEach(one => {
			one.chart.resize({ width });
			one.chart.getZr().flush();
		});
	window.addEventListener('resize', () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => fit('auto'), 150);
	});
	window.addEventListener('beforeprint', () => fit(690));
	window.addEventListener('afterprint', () => fit('auto'));
	go(true);
})();
