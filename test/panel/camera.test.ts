import assert from 'node:assert/strict';
import {
  anchored,
  fitted,
  isWhole,
  panned,
  refitted,
  showing,
  viewBoxOf,
  zoomed,
  type Box,
} from '../../client/panel/diagram/camera.ts';
import { nextTowards } from '../../client/panel/diagram/walk.ts';

const canvas = { width: 400, height: 300 };
const drawing: Box = { x: -16, y: -16, width: 1000, height: 500 };

describe('Where a drawing is looked at', () => {
  it('is all of it at first, in the middle', () => {
    const camera = fitted(drawing, canvas);
    assert.equal(camera.scale, (400 - 24) / 1000);
    assert.equal(camera.x + 200 / camera.scale, 484);
    assert.equal(camera.y + 150 / camera.scale, 234);
    assert.equal(isWhole(camera, drawing, canvas), true);
    assert.equal(isWhole(camera, drawing, { width: 380, height: 300 }), false);
    assert.equal(isWhole({ ...camera, x: camera.x + 40 }, drawing, canvas), false);
  });

  it('does not enlarge a small drawing without measure', () => {
    const small = { x: 0, y: 0, width: 50, height: 20 };
    assert.ok(fitted(small, canvas).scale < 2);
  });

  it('comes nearer to the point that stays, within limits', () => {
    const camera = zoomed({ x: 10, y: 20, scale: 1 }, 2, { x: 100, y: 50 });
    assert.deepEqual(camera, { x: 60, y: 45, scale: 2 });
    assert.equal(zoomed(camera, 100, { x: 0, y: 0 }).scale, 4);
    assert.equal(zoomed(camera, 0.0001, { x: 0, y: 0 }).scale, 0.05);
  });

  it('never leaves the drawing', () => {
    const camera = panned({ x: 0, y: 0, scale: 1 }, { x: -5000, y: 5000 }, drawing, canvas);
    assert.equal(camera.x + 200, 984);
    assert.equal(camera.y + 150, -16);
  });

  it('moves no farther than needed to show a box', () => {
    const camera = { x: 0, y: 0, scale: 1 };
    assert.deepEqual(showing(camera, { x: 100, y: 100, width: 50, height: 50 }, canvas), camera);
    assert.deepEqual(showing(camera, { x: 500, y: 100, width: 50, height: 50 }, canvas), { x: 162, y: 0, scale: 1 });
    assert.deepEqual(showing(camera, { x: 500, y: 100, width: 900, height: 50 }, canvas), { x: 488, y: 0, scale: 1 });
  });

  it('goes along with what has moved', () => {
    const camera = anchored({ x: 5, y: 5, scale: 2 }, { x: 10, y: 10 }, { x: 40, y: 0 });
    assert.deepEqual(camera, { x: 35, y: -5, scale: 2 });
  });

  it('stays while all is seen, is fitted anew else, and stays legible', () => {
    const held = { x: -50, y: -50, scale: 1 };
    const small = { x: 0, y: 0, width: 300, height: 200 };
    assert.equal(refitted(held, small, [], canvas), held);
    const larger = { x: 0, y: 0, width: 400, height: 250 };
    assert.deepEqual(refitted(held, larger, [], canvas), fitted(larger, canvas));
    const box = { x: 2000, y: 0, width: 50, height: 50 };
    const huge = { x: 0, y: 0, width: 4000, height: 2500 };
    assert.deepEqual(refitted(held, huge, [box], canvas), showing(held, box, canvas));
  });

  it('is told to the drawing as its view box', () => {
    assert.equal(viewBoxOf({ x: 1.234, y: -2, scale: 2 }, canvas), '1.23 -2 200 150');
  });
});

describe('The next part in a direction', () => {
  const at = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });
  const boxes = new Map([
    ['a', at(0, 0)],
    ['b', at(300, 0)],
    ['c', at(180, 100)],
    ['d', at(0, 200)],
  ]);

  it('is the one straight ahead, before a nearer one that is off the way', () => {
    assert.equal(nextTowards('ArrowRight', 'a', boxes), 'b');
    assert.equal(nextTowards('ArrowDown', 'a', boxes), 'd');
  });

  it('is one that is off the way where there is no other', () => {
    assert.equal(nextTowards('ArrowUp', 'c', boxes), 'b');
    assert.equal(nextTowards('ArrowDown', 'b', boxes), 'c');
    assert.equal(nextTowards('ArrowLeft', 'c', boxes), 'a');
  });

  it('is none at the edge', () => {
    assert.equal(nextTowards('ArrowLeft', 'a', boxes), undefined);
    assert.equal(nextTowards('ArrowUp', 'none', boxes), undefined);
  });
});
