"""QGIS itself, without a window: the files and the database as layers, and a picture of the map it draws."""

import os

from qgis.core import (
    QgsApplication, QgsDataSourceUri, QgsFeatureRequest, QgsFillSymbol, QgsMapRendererSequentialJob, QgsMapSettings,
    QgsProperty, QgsRectangle, QgsSingleSymbolRenderer, QgsSymbolLayer, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from expected import AREAS, BELFORT, NEEDS, ROWS, counted
from verdicts import FOLDER, attempt, equal, none, verdict

application = QgsApplication([], False)
application.initQgis()


def opened(layer, what, reference_system):
    if not layer.isValid():
        raise RuntimeError("QGIS refuses the layer: " + layer.error().summary())
    equal(f"QGIS reads the reference system of {what}", layer.crs().authid(), reference_system)
    return layer


def file_layer(name):
    return opened(QgsVectorLayer(str(FOLDER / name), name, "ogr"), name, "EPSG:4326")


def database_layer(table, column, reference_system):
    source = QgsDataSourceUri()
    source.setDatabase(str(FOLDER / "demo/planisphere.sqlite"))
    source.setDataSource("", table, column)
    return opened(QgsVectorLayer(source.uri(), table, "spatialite"), f"{table}.{column}", reference_system)


def geometry_faults(layer):
    for feature in layer.getFeatures():
        if feature.hasGeometry():
            for error in feature.geometry().validateGeometry():
                yield f"{feature.id()}: {error.what()}"


def placed(layer):
    return sum(1 for feature in layer.getFeatures() if feature.hasGeometry())


def picture(layers, path):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(1200, 1000))
    settings.setDestinationCrs(layers[-1].crs())
    extent = layers[-1].extent()
    extent.scale(1.05)
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(str(path))
    return image


def colours(image):
    """How many points of a grid have each colour."""
    found = {}
    for x in range(0, image.width(), 4):
        for y in range(0, image.height(), 4):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


files = {}
for name, count in (("besoins", NEEDS), ("communes", ROWS["commune"]), ("epci", ROWS["epci"])):
    with attempt(f"QGIS opens {name}.geojson"):
        layer = file_layer(f"demo/{name}.geojson")
        equal(f"QGIS counts {name}.geojson", layer.featureCount(), count)
        none(f"QGIS finds the geometries of {name}.geojson valid", list(geometry_faults(layer)),
             (placed(layer), "geometries"))
        files[name] = layer

with attempt("QGIS draws the communes in the colours of the file"):
    symbol = QgsFillSymbol.createSimple({"outline_color": "#5E666D", "outline_width": "0.1"})
    fill = QgsProperty.fromExpression("coalesce(\"fill\", '#000000')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyFillColor, fill)
    files["communes"].setRenderer(QgsSingleSymbolRenderer(symbol))
    drawn = colours(picture([files["besoins"], files["communes"]], FOLDER / "pictures/qgis-communes.png"))
    legend = {feature["fill"].lower() for feature in files["communes"].getFeatures() if feature.hasGeometry()}
    missing = sorted(legend - {"#ffffff"} - drawn.keys())
    none("QGIS draws the communes in the colours of the file", [f"{colour} is not drawn" for colour in missing],
         (len(legend), "colours"))

with attempt("QGIS opens the table commune"):
    boundaries = database_layer("commune", "boundary", "EPSG:2154")
    equal("QGIS counts the table commune", boundaries.featureCount(), len(AREAS["commune"]))
    none("QGIS finds the boundaries in the database valid", list(geometry_faults(boundaries)),
         (placed(boundaries), "geometries"))
    equal("QGIS counts the centres of the table commune",
          placed(database_layer("commune", "centre", "EPSG:4326")), len(AREAS["commune"]))
    drawn = colours(picture([boundaries], FOLDER / "pictures/qgis-database.png"))
    share = 1 - drawn.get("#ffffff", 0) / sum(drawn.values())
    verdict(share > 0.2, "QGIS draws the boundaries of the database", f"{share:.0%} of the picture is covered")

with attempt("QGIS opens the view published_need"):
    needs = database_layer("published_need", "geometry", "EPSG:4326")
    equal("QGIS counts the view published_need", needs.featureCount(), NEEDS)
    equal("QGIS finds a point for every need that has a commune", placed(needs), counted("total")["levels"]["commune"])
    window = QgsFeatureRequest().setFilterRect(QgsRectangle(*BELFORT))
    equal("QGIS finds the needs around Belfort through the spatial index",
          sum(1 for _ in needs.getFeatures(window)), counted("belfort")["needs"])

# Leaving through Qt's destructors crashes on some versions once Python has let go of the layers.
os._exit(0)
