"""
Asks Python's own library what it makes of versions and specifiers, for the tests of versions and requirements.

    pip install packaging && python ask-packaging.py > packaging.json

`order` holds versions of plugins, ascending as the library sorts them. `ranges` holds, for each
specifier, the core versions that it takes. Prereleases are let in, as `pip check` does for what is
installed already.
"""

import importlib.metadata
import json

from packaging.specifiers import SpecifierSet
from packaging.version import Version

plugins = """
9.12.0 1.0.dev1 1.0a1 1.0a2.dev3 1.0b2 1.0rc1 1.0rc10 1.0rc9 1.0 1.0.1 1.0.post1 1.0.post2.dev1
1.1 1.10 1.2 0.0.6 5.0.0 4.13.3 1!0.5 2024.10.4 1.0+local.1 1.0+local.2 1.0.0.1 8.1.0
""".split()

cores = """
2.8.4 2.9.0rc1 2.9.0rc2 2.9.0 2.9.1rc1 2.9.1 2.9.3 2.10.0rc1 2.10.0 2.10.5 2.11.0b1 2.11.0 3.0.0a1
3.0.0rc4 3.0.0 3.0.6 3.1.0rc2 3.1.0 4.0.0b1 4.0.0
""".split()

ranges = """
>=2.11.0|>=2.9.0,<4|>=2.9.0,!=2.9.1|~=2.9.0|~=2.9|==2.10.*|>=2.9,<3.0,!=2.9.0|>2.9.0rc1|<3.0.0rc1
!=2.10.*|==2.9|===2.9.1|<=2.9|>2.9.0|<2.9.1|!=2.9.1|>=3.0.0|~=3.0.0rc1|==3.*|>=2.9,!=2.10.*,!=3.0.0,<3.1
>= 2.9 , < 3|<4.0.0|<=4.0.0b1|>=2.10.0,!=2.10.1,<4
""".strip().replace("\n", "|").split("|")

print(
    json.dumps(
        {
            "library": f"packaging {importlib.metadata.version('packaging')}",
            "order": sorted(plugins, key=Version),
            "cores": cores,
            "ranges": {
                text: [core for core in cores if SpecifierSet(text).contains(core, prereleases=True)]
                for text in ranges
            },
        },
        indent=1,
    )
)
