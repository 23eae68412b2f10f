/** Names of invented employers: a first and a second part, many thousands of combinations. */

import { entries } from './list.js';

export const firmFirsts =
  entries(`Alder|Amberline|Anchor|Arbor|Ashgrove|Aspen Hill|Atlas|Aurora Bay|Basin|Baywood|Beacon|Birchfield|Black Rock|Blue Heron|Bluestem|Bramble|Bridgeport
Brightwater|Canyon|Cardinal|Cascade|Cedar|Chestnut|Clearbrook|Cloverleaf|Coastal|Cobalt|Copper|Coral|Cornerstone|Crestview|Cypress|Deep Creek|Driftwood|Dunmore
Eastgate|Elmwood|Ember|Evergreen|Fairview|Falcon Ridge|Fernwood|Fieldstone|Firefly|Flint|Foxglove|Frontier|Garnet|Glacier|Golden Gate|Granite|Greenfield|Greyhound
Halcyon|Harbor|Hawthorn|Hazel|Heartland|Heron|Hickory|Highland|Hollow Oak|Horizon|Indigo|Iron Bridge|Ivy|Jasper|Juniper|Keystone|Kingfisher|Lakeshore|Lantern
Larch|Laurel|Linden|Lodestar|Longleaf|Magnolia|Maple Street|Marigold|Meadowlark|Meridian|Mesa|Millstone|Mosaic|Northfield|Northwind|Oakline|Ocean Park|Old Mill
Orchard|Osprey|Palisade|Paper Lantern|Peak|Pebble|Pelican|Pine Ridge|Pioneer|Prairie|Quarry|Quartz|Quill|Redwood|Ridgeline|River Bend|Rosewood|Saffron|Sage
Sandstone|Sawmill|Seabright|Sequoia|Silver Birch|Skyline|Slate|South Fork|Sparrow|Spruce|Stonebridge|Summit|Sunfield|Sycamore|Tamarack|Terrace|Thistle|Thornbury
Tidewater|Timber|Topaz|Trailhead|Tundra|Twin Lakes|Valley Forge|Vermilion|Vista|Walnut|Waterford|Westbrook|Wheatland|Whitestone|Wildflower|Willow|Windmill|Yarrow`);

export const firmSeconds =
  entries(`Analytics|Health|Logistics|Software|Systems|Financial|Insurance|Payments|Robotics|Energy|Data|Mobility|Media|Labs|Technologies|Networks
Foods|Education|Learning|Therapeutics|Biosciences|Capital|Retail|Travel|Interactive|Security|Cloud|Digital|Freight|Medical|Telecom|Water|Materials|Aerospace
Instruments|Diagnostics|Studios|Marketplace|Outfitters|Credit Union|Mutual|Consulting|Partners|Group|Works|Semiconductor|Pharma|Home|Motors|Publishing|Brands`);

export const legalForms = entries('Inc.|LLC|Corp.|Co.|Ltd.');
