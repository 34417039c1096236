// What axe-core does not look at: names and texts of charts, and whether a page is wider than its screen.
(() => {
  // For a moment everything is hit by a look at a point, also what takes no clicks.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: all !important }');
  document.adoptedStyleSheets.push(sheet);

  const colour = text => (text.match(/[\d.]+/g) ?? []).map(Number);
  const opacity = element => {
    let product = 1;
    for (let each = element; each; each = each.parentElement) {
      product *= Number(getComputedStyle(each).opacity);
    }
    return product;
  };
  const over = (top, share, below) => below.map((part, i) => part + ((top[i] ?? part) - part) * share);
  const luminance = rgb => {
    const [r, g, b] = rgb.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  // The colour that an element paints at a point, and how much of what is below it covers.
  const paint = element => {
    const style = getComputedStyle(element);
    const isShape = element instanceof SVGGeometryElement;
    const paints = isShape ? style.fill : style.backgroundColor;
    const rgb = paints === 'none' ? [0, 0, 0, 0] : colour(paints);
    const share = (rgb[3] ?? 1) * opacity(element) * (isShape ? Number(style.fillOpacity) : 1);
    return [rgb.slice(0, 3), share];
  };
  // What is hit comes from top to bottom.
  const behind = (text, x, y) => {
    const hit = document.elementsFromPoint(x, y);
    return hit.slice(hit.findIndex(each => text.contains(each)) + 1)
      .filter(each => !(each instanceof SVGTextContentElement))
      .map(paint).reverse().reduce((rgb, [top, share]) => over(top, share, rgb), [255, 255, 255]);
  };
  const leastContrast = text => {
    text.scrollIntoView({block: 'center', inline: 'center'});
    const style = getComputedStyle(text);
    const box = text.getBoundingClientRect();
    const isHaloed = style.stroke !== 'none' && style.paintOrder.startsWith('stroke');
    return Math.min(...[0.02, 0.25, 0.5, 0.75, 0.98].map(at => {
      const ground = isHaloed ? colour(style.stroke) : behind(text, box.left + at * box.width, box.top + box.height / 2);
      const rgb = colour(style.fill);
      return contrast(over(rgb, (rgb[3] ?? 1) * Number(style.fillOpacity) * opacity(text), ground.slice(0, 3)), ground.slice(0, 3));
    }));
  };

  const words = text => text.textContent.trim().replace(/\s+/g, ' ');
  const size = text => parseFloat(getComputedStyle(text).fontSize) * Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b);
  const isLarge = text => size(text) >= (Number(getComputedStyle(text).fontWeight) >= 700 ? 18.66 : 24);
  const meet = (one, other, slack) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
  const leaves = within => [...within.querySelectorAll('text')]
    .flatMap(text => text.querySelector('tspan[x], tspan[y], tspan[dy]') ? [...text.querySelectorAll('tspan')] : [text])
    .filter(text => words(text) && text.checkVisibility({visibilityProperty: true}) && text.getBoundingClientRect().width > 0);

  const named = chart => chart.closest('[aria-hidden=true]') || chart.getAttribute('role') === 'img' && [chart.ariaLabel,
    ...(chart.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent),
    chart.querySelector(':scope > title')?.textContent].some(name => name?.trim());

  const looks = {width: document.documentElement.scrollWidth, unnamed: [], faint: [], small: [], overlapping: [], cut: []};
  for (const chart of document.querySelectorAll('svg')) {
    const texts = leaves(chart);
    if (!named(chart)) {
      looks.unnamed.push(texts.length > 0 ? words(texts[0]) : '');
    }
    texts.forEach((text, i) => {
      const found = leastContrast(text);
      if (found < (isLarge(text) ? 3 : 4.5)) {
        looks.faint.push(`${words(text)} ${found.toFixed(1)}`);
      }
      if (size(text) < 9.95) {
        looks.small.push(`${words(text)} ${size(text).toFixed(1)}`);
      }
      const box = text.getBoundingClientRect();
      const frame = chart.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        looks.cut.push(words(text));
      }
      texts.slice(i + 1).filter(other => meet(box, other.getBoundingClientRect(), 1))
        .forEach(other => looks.overlapping.push(`${words(text)} / ${words(other)}`));
    });
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
  window.scrollTo(0, 0);
  return looks;
})()
